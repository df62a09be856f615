package org.copydesk.web.review;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.AuditFilter;

/**
 * The events that a page of the audit lists, newest first.
 *
 * @param address of the page
 * @param ofDesk whether events of several articles are among them
 * @param asked what the page's address asks for
 * @param older the id before which the next page begins; 0 on the last page
 */
public record AuditListing(String address, boolean ofDesk, AuditQuery asked, List<String> actors, List<Deed> acts,
        List<Told> events, long older) {
    private static final int EVENTS = 100;

    /** An act as the audit names it, and in words. */
    public record Deed(String name, String words) {}

    /** One event in words; {@code article} is 0 where it belongs to none. */
    public record Told(long seq, long article, Instant at, String actor, String act, List<String> changes, String reason,
            String hash) {}

    static AuditListing of(String address, AuditQuery asked, AuditFilter filter, UnaryOperator<String> names) {
        List<AuditEvent> events = filter.events(EVENTS + 1);
        var told = events.stream().limit(EVENTS).map(event -> told(event, names)).toList();
        return new AuditListing(address, filter.chain().isEmpty(), asked, filter.actors(),
                filter.acts().stream().map(act -> new Deed(act, ActWords.of(act))).toList(), told,
                events.size() > EVENTS ? events.get(EVENTS - 1).id : 0);
    }

    private static Told told(AuditEvent event, UnaryOperator<String> names) {
        var retold = event.articleId == null
                ? Retold.ofDesk(event.act, event.content())
                : Retold.of(event.act, event.content(), names);
        return new Told(event.seq, event.articleId == null ? 0 : event.articleId, event.at, names.apply(event.actor),
                retold.act(),
                retold.changes(), event.note, event.hash);
    }
}
