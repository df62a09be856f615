package org.copydesk.ingest;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleVersion;
import org.copydesk.article.Original;
import org.copydesk.article.Reissue;
import org.copydesk.article.SourceItem;
import org.copydesk.audit.Actor;
import org.copydesk.audit.Canonical;
import org.copydesk.review.Engines;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Sheet;
import org.copydesk.review.verbs.CleanAgain;
import org.copydesk.review.verbs.ReceiveAgain;
import org.copydesk.text.Edit;
import org.copydesk.text.WordDiff;

/** Brings copy that a source sends under a name it gave before to the article of that name (rule 8). */
@ApplicationScoped
class Reissuing {
    private static final int LONGEST_ISSUE = 100;
    private static final int LONGEST_FILE_NAME = 255;

    private final ReviewDesk review;
    private final Engines engines;

    Reissuing(ReviewDesk review, Engines engines) {
        this.review = review;
        this.engines = engines;
    }

    /** The text of an article that its source sent last, and its own number of it. */
    private record Last(int number, Issue issue, String text) {

        static Last of(long article) {
            return Reissue.newest(article)
                    .map(it -> new Last(it.number, new Issue(it.issue), it.text))
                    .orElseGet(() -> new Last(0, new Issue(Original.<Original>findById(article).issue),
                            ArticleVersion.textOf(article, 0)));
        }
    }

    /**
     * Merges {@code received} into the article that its source named so before; in a transaction.
     *
     * @return what became of it; empty where it has no name, or one that was never heard before
     * @throws Unreadable if the source sent a newer version before
     */
    Optional<Arrival> merge(Envelope envelope, String mediaType, Received received, Actor actor) {
        var guid = Original.guid(received.particulars().guid());
        if (guid.isEmpty()) {
            return Optional.empty();
        }
        return SourceItem.articleOf(envelope.source(), guid)
                .map(article -> new Arrival(article, merge(article, envelope, mediaType, received, actor)));
    }

    private Arrival.Kind merge(long id, Envelope envelope, String mediaType, Received received, Actor actor) {
        Article.locked(id).orElseThrow();
        var last = Last.of(id);
        var issue = new Issue(Filing.cut(received.particulars().issue(), LONGEST_ISSUE));
        if (issue.isOlderThan(last.issue)) {
            throw new Unreadable(Unreadable.Cause.OUTDATED, "The source has sent version " + last.issue.written()
                    + " of it already; this is version " + issue.written() + ".");
        }
        boolean isNothingNew = last.text.equals(received.text()) && (issue.written().isEmpty() || issue.equals(last.issue));
        if (issue.isSameAs(last.issue) || isNothingNew) {
            return Arrival.Kind.DUPLICATE;
        }
        var reissue = reissue(id, last.number + 1, envelope, mediaType, received);
        reissue.issue = issue.written();
        reissue.persist();
        var before = review.read(id);
        var receipt = review.performNow(id, Actor.SOURCE,
                new ReceiveAgain(reissue.facts(), last.text, received.text(), "brought by " + actor.name()));
        clean(before, receipt.sheet());
        return Arrival.Kind.REISSUE;
    }

    private static Reissue reissue(long article, int number, Envelope envelope, String mediaType, Received received) {
        var reissue = new Reissue();
        reissue.articleId = article;
        reissue.number = number;
        reissue.sha256 = Canonical.sha256(envelope.content());
        reissue.mediaType = mediaType;
        reissue.charset = received.charset();
        reissue.fileName = Filing.cut(envelope.fileName(), LONGEST_FILE_NAME);
        reissue.content = envelope.content();
        reissue.text = received.text();
        return reissue;
    }

    /** What is new in the draft is cleaned like any other copy; what editors decided about cleaning elsewhere stands. */
    private void clean(Sheet before, Sheet after) {
        var text = after.draft().text();
        var fresh = WordDiff.between(text, before.draft().text()).edits().stream().map(Edit::span).toList();
        var fixes = engines.clean(text)
                .stream()
                .filter(fix -> fresh.stream().anyMatch(span -> span.overlaps(fix.span()) || span.touches(fix.span())))
                .toList();
        if (!fixes.isEmpty()) {
            review.performNow(after.articleId(), Actor.CLEANING, new CleanAgain(fixes));
        }
    }
}
