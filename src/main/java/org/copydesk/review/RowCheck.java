package org.copydesk.review;

import java.util.List;
import java.util.Optional;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleFacts;
import org.copydesk.article.Original;
import org.copydesk.article.Reissue;
import org.copydesk.audit.Actor;
import org.copydesk.audit.AuditChain.Break;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.Canonical;
import org.copydesk.mqm.Severity;

/** What the rows of an article and of its original say besides the things that replay compares: times, numbers, counts of the draft. */
final class RowCheck {
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
        long changed = events.stream().filter(RowCheck::changesSomething).mapToLong(event -> event.seq).max().orElse(1);
        // Undo reaches back across what the source sent again: its versions are not counted as saves.
        long saved = stored.versions()
                .stream()
                .filter(version -> !version.actor.equals(Actor.SOURCE.name()))
                .mapToLong(version -> version.seq)
                .max()
                .orElse(0);
        if (!article.receivedAt.equals(first.at) || !isAsReceived(first)) {
            return Optional.of(new Break(first.seq, "the article is not as it arrived"));
        }
        boolean agrees = events.stream().anyMatch(event -> event.seq >= changed && event.at.equals(article.changedAt))
                && article.version == stored.versions().size() - 1
                && article.savedSeq == saved && counts(stored);
        return agrees
                ? Optional.empty()
                : Optional.of(new Break(newest.seq, "the article's row is not as its newest event left it"));
    }

    private static boolean changesSomething(AuditEvent event) {
        var content = event.content();
        return !content.path("before").isEmpty() || !content.path("after").isEmpty() || !content.path("derived").isEmpty();
    }

    /** Replay has the bytes; what the row says of them beside must be the same. */
    private boolean isAsReceived(AuditEvent first) {
        return Original.<Original>findByIdOptional(article.id)
                .filter(original -> original.source.equals(arrivalSource(first)))
                .filter(original -> original.sha256.equals(Canonical.sha256(original.content)))
                .isPresent()
                && Reissue.of(article.id)
                        .stream()
                        .allMatch(reissue -> reissue.sha256.equals(Canonical.sha256(reissue.content)));
    }

    private static String arrivalSource(AuditEvent first) {
        var facts = first.content().path("after").path(ArticleFacts.COLLECTION);
        return facts.isEmpty() ? "" : facts.iterator().next().path("source").asText();
    }

    /** Words, scores and shares are left out: how they are reckoned may change from one release of the desk to the next. */
    private boolean counts(Stored stored) {
        var open = FindingRow.of(article.id, article.version).stream().filter(DeskFinding::isOpen).toList();
        var quotes = stored.things()
                .values()
                .stream()
                .filter(thing -> thing instanceof Annotation quote && quote.isGuarded())
                .toList();
        long confirmed = quotes.stream().filter(quote -> ((Annotation) quote).status() == AnnotationStatus.CONFIRMED).count();
        return article.openCritical == count(open, Severity.CRITICAL) && article.openMajor == count(open, Severity.MAJOR)
                && article.openMinor == count(open, Severity.MINOR) && article.quotes == quotes.size()
                && article.quotesConfirmed == confirmed;
    }

    private static long count(List<DeskFinding> open, Severity severity) {
        return open.stream().filter(finding -> finding.severity() == severity).count();
    }
}
