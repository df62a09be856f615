package org.copydesk.web.api;

import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.Canonical;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/** One event. {@code canonical} is the text whose SHA-256 is {@code hash}. */
record EventView(long seq, String at, String actor, String act, JsonNode before, JsonNode after, JsonNode derived,
        String reason,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long undoes, String previousHash, String hash, String canonical) {

    static EventView of(AuditEvent event) {
        var content = event.content();
        return new EventView(event.seq, Canonical.time(event.at), event.actor, event.act, content.path("before"),
                content.path("after"),
                content.path("derived"), event.note, event.undoes, event.previousHash, event.hash, event.canonical);
    }

    /** The events of a chain after number {@code after}, oldest first. */
    static Page<EventView> page(String chain, Long after, Integer limit) {
        int size = Page.limit(limit);
        var found = AuditEvent.after(chain, after == null ? 0 : after, size + 1);
        return Page.first(found.stream().map(EventView::of).toList(), event -> Long.toString(event.seq()), size);
    }
}
