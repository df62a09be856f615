package org.copydesk.audit;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** Checks that a chain of events is whole: none altered, removed, added or cut off. */
public final class AuditChain {

    /** What is wrong, and with which event: the number that the event has or should have. */
    public record Break(long seq, String why) {}

    private AuditChain() {}

    /**
     * The first break in a chain.
     *
     * @param events all of the chain, oldest first
     * @param headSeq and {@code headHash}: the head kept apart from the events
     */
    public static Optional<Break> firstBreak(List<AuditEvent> events, long headSeq, String headHash) {
        var previous = "";
        long expected = 1;
        for (var event : events) {
            if (event.seq != expected) {
                return Optional.of(new Break(expected, "event " + expected + " is missing"));
            }
            var wrong = fault(event, previous);
            if (wrong.isPresent()) {
                return wrong.map(why -> new Break(event.seq, why));
            }
            previous = event.hash;
            expected++;
        }
        if (expected - 1 != headSeq) {
            return Optional.of(new Break(expected,
                    expected <= headSeq ? "the newest events are missing" : "an event was added after the head"));
        }
        return previous.equals(headHash)
                ? Optional.empty()
                : Optional.of(new Break(headSeq, "the newest event is not the one that the head names"));
    }

    private static Optional<String> fault(AuditEvent event, String previous) {
        if (!event.hash.equals(Canonical.sha256(event.canonical))) {
            return Optional.of("the text of the event does not match its hash");
        }
        if (!event.previousHash.equals(previous)) {
            return Optional.of("the event does not follow the one before it");
        }
        return agrees(event, event.content())
                ? Optional.empty()
                : Optional.of("a column of the event differs from what was hashed");
    }

    private static boolean belongs(AuditEvent event) {
        return event.articleId == null
                ? DeskChain.NAMES.contains(event.chain)
                : event.chain.equals("article:" + event.articleId);
    }

    private static boolean agrees(AuditEvent event, JsonNode content) {
        return content.path("chain").asText().equals(event.chain) && content.path("seq").asLong() == event.seq
                && content.path("at").asText().equals(Canonical.time(event.at))
                && content.path("actor").asText().equals(event.actor)
                && content.path("act").asText().equals(event.act) && content.path("reason").asText().equals(event.note)
                && content.path("undoes").asLong() == event.undoes
                && content.path("previousHash").asText().equals(event.previousHash) && belongs(event);
    }
}
