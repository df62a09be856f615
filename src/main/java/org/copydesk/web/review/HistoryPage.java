package org.copydesk.web.review;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleVersion;
import org.copydesk.audit.AuditEvent;

/**
 * An article's line of time, newest first.
 *
 * @param older the number of the event before which the next page begins; 0 on the last page
 */
public record HistoryPage(Heading heading, List<Moment> moments, long older) {

    /**
     * One event.
     *
     * @param version the number of the version that it made; -1 for none
     */
    public record Moment(long seq, Instant at, String actor, String act, String reason, String done, int version,
            String summary, int words) {

        public boolean isMade() {
            return version >= 0;
        }

        public boolean isNotFirst() {
            return version > 0;
        }
    }

    static HistoryPage of(Heading heading, long before, int limit, UnaryOperator<String> names) {
        List<AuditEvent> events = AuditEvent.before(Article.chainOf(heading.article()), before, limit + 1);
        var versions = ArticleVersion.madeBy(heading.article(), events.stream().map(e -> e.seq).toList())
                .stream()
                .collect(Collectors.toMap(ArticleVersion.Row::seq, row -> row));
        var moments = events.stream().limit(limit).map(event -> moment(event, versions.get(event.seq), names)).toList();
        return new HistoryPage(heading, moments, events.size() > limit ? moments.get(limit - 1).seq() : 0);
    }

    private static Moment moment(AuditEvent event, ArticleVersion.Row version, UnaryOperator<String> names) {
        var retold = Retold.of(event, names);
        return version == null
                ? new Moment(event.seq, event.at, names.apply(event.actor), retold.act(), event.note, retold.words(), -1, "", 0)
                : new Moment(event.seq, event.at, names.apply(event.actor), retold.act(), event.note, retold.words(),
                        version.number(),
                        version.summary(), version.words());
    }
}
