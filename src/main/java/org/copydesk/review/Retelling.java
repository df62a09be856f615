package org.copydesk.review;

import java.util.List;
import java.util.Optional;

import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.Change;

/** What was said of an article at an earlier moment, told again from its events. */
public final class Retelling {
    private final String original;
    private Snapshot now = Snapshot.EMPTY;

    private Retelling(String original) {
        this.original = original;
    }

    /**
     * What was said just before event {@code seq}.
     *
     * @param events of the article, oldest first
     * @param original the text of version 0
     */
    public static Snapshot until(long seq, List<AuditEvent> events, String original) {
        var retelling = new Retelling(original);
        events.stream().filter(event -> event.seq < seq).forEach(retelling::follow);
        return retelling.now;
    }

    private void follow(AuditEvent event) {
        var content = event.content();
        var saved = Optional.<SavedVersion>empty();
        for (var change : Snapshot.changes(content.path("before"), content.path("after"))) {
            if (change.thing() instanceof SavedVersion version) {
                saved = Optional.of(version);
            } else {
                now = now.after(List.of(change));
            }
        }
        saved.ifPresent(version -> save(version.number(), event));
        var derived = content.path("derived");
        List<Change> proposed = Snapshot.changes(derived.path("before"), derived.path("after"));
        now = now.after(proposed);
    }

    /** A save's own consequences are not in its event; {@link Saving} gives them again. */
    private void save(int number, AuditEvent event) {
        now = number == 0
                ? now.reading(0, original)
                : Saving.of(now, Draft.of(now.text(), now.corrections()), event.actor, event.seq).after();
    }
}
