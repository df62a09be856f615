package org.copydesk.export;

import java.util.List;
import java.util.Optional;

import org.copydesk.article.ArticleVersion;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.Audited;
import org.copydesk.audit.Change;
import org.copydesk.review.Draft;
import org.copydesk.review.SavedVersion;
import org.copydesk.review.Saving;
import org.copydesk.review.Snapshot;

/** What was said of an article at an earlier moment, told again from its events. */
final class Retelling {
    private final List<ArticleVersion> versions;
    private Snapshot now = Snapshot.EMPTY;

    private Retelling(List<ArticleVersion> versions) {
        this.versions = versions;
    }

    /** What was said just before event {@code seq}. */
    static Editions.Said until(long seq, List<AuditEvent> events, List<ArticleVersion> versions) {
        var retelling = new Retelling(versions);
        events.stream().filter(event -> event.seq < seq).forEach(retelling::follow);
        return new Editions.Said(retelling.now.facts(), List.copyOf(retelling.now.annotations()), retelling.now.reference());
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
        saved.ifPresent(version -> save(version.number(), event.seq));
        var derived = content.path("derived");
        now = now.after(Snapshot.changes(derived.path("before"), derived.path("after")));
    }

    /** A save's own consequences are not in its event; {@link Saving} gives them again. */
    private void save(int number, long seq) {
        var text = versions.get(number).text;
        if (number == 0) {
            now = now.reading(0, text);
            return;
        }
        var next = now.after(Saving.carry(now, Draft.of(now.text(), now.corrections()), seq)).reading(number, text);
        var settled = next.corrections().stream().filter(c -> !Saving.staysOpen(c, number));
        now = next.after(settled.map(c -> new Change(Optional.of((Audited) c), Optional.empty())).toList());
    }
}
