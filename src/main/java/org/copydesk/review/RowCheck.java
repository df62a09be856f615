package org.copydesk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleFacts;
import org.copydesk.article.Original;
import org.copydesk.article.Tally;
import org.copydesk.audit.AuditChain.Break;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.Audited;

/** What the rows of an article and of its original say besides the things that replay compares: times, numbers, counts of the draft. */
final class RowCheck {
    /** Scores are sums of floating-point numbers, which need not have been added in the same order. */
    private static final double SAME_SCORE = 1e-6;

    private final Article article;
    private final List<AuditEvent> events;

    /** @param events the whole chain, oldest first, not empty, checked before */
    RowCheck(Article article, List<AuditEvent> events) {
        this.article = article;
        this.events = events;
    }

    /** The first thing that is not as the events and the stored rows make it; the newest event wrote the row last. */
    Optional<Break> firstDifference(Stored stored) {
        var first = events.get(0);
        var newest = events.get(events.size() - 1);
        long saved = stored.versions().get(stored.versions().size() - 1).seq;
        if (!article.receivedAt.equals(first.at) || !originalSource().equals(arrivalSource(first))) {
            return Optional.of(new Break(first.seq, "the article is not as it arrived"));
        }
        boolean agrees = article.changedAt.equals(newest.at) && article.version == stored.versions().size() - 1
                && article.savedSeq == saved && counts(tally(stored));
        return agrees
                ? Optional.empty()
                : Optional.of(new Break(newest.seq, "the article's row is not as its newest event left it"));
    }

    private String originalSource() {
        return Original.<Original>findByIdOptional(article.id).map(original -> original.source).orElse("");
    }

    private static String arrivalSource(AuditEvent first) {
        var facts = first.content().path("after").path(ArticleFacts.COLLECTION);
        return facts.isEmpty() ? "" : facts.iterator().next().path("source").asText();
    }

    private Tally tally(Stored stored) {
        var things = new ArrayList<Audited>(stored.things().values());
        things.removeIf(thing -> thing instanceof Correction correction && correction.version() != article.version);
        var snapshot = Snapshot.of(article.version, stored.text(article.version), things);
        var draft = Draft.of(snapshot.text(), snapshot.corrections());
        return Quality.tally(snapshot, draft, FindingRow.of(article.id, article.version),
                CorrectionRow.saved(article.id, 0, article.version));
    }

    private boolean counts(Tally tally) {
        return article.headline.equals(tally.headline()) && article.words == tally.words()
                && article.openCritical == tally.critical() && article.openMajor == tally.major()
                && article.openMinor == tally.minor() && article.quotes == tally.quotes()
                && article.quotesConfirmed == tally.confirmed() && near(article.scoreArrival, tally.scoreArrival())
                && near(article.scoreNow, tally.scoreNow()) && near(article.untouched, tally.untouched());
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) < SAME_SCORE;
    }
}
