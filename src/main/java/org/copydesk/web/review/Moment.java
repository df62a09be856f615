package org.copydesk.web.review;

import java.time.Instant;
import java.util.function.UnaryOperator;

import org.copydesk.audit.AuditEvent;
import org.copydesk.review.SavedVersion;

/**
 * One event of an article's history.
 *
 * @param version the number of the version that it made; -1 for none
 * @param words how many words that version has
 */
public record Moment(long seq, Instant at, String actor, String act, String reason, String done, int version, String summary,
        int words) {

    /** {@code event} as a reader is told it; {@code names} gives what people are called by their sign-in names. */
    static Moment of(AuditEvent event, UnaryOperator<String> names) {
        var content = event.content();
        var retold = Retold.of(event.act, content, names);
        var made = content.path("after").path(SavedVersion.COLLECTION).elements();
        var version = made.hasNext() ? made.next() : null;
        return version == null
                ? new Moment(event.seq, event.at, names.apply(event.actor), retold.act(), event.note, retold.words(), -1, "", 0)
                : new Moment(event.seq, event.at, names.apply(event.actor), retold.act(), event.note, retold.words(),
                        version.path("number").asInt(), version.path("summary").asText(), version.path("words").asInt());
    }

    public boolean isMade() {
        return version >= 0;
    }

    public boolean isNotFirst() {
        return version > 0;
    }

    int characters() {
        return actor.length() + act.length() + reason.length() + done.length() + summary.length();
    }
}
