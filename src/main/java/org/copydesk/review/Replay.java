package org.copydesk.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.copydesk.article.ArticleVersion;
import org.copydesk.audit.AuditChain.Break;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.Audited;
import org.copydesk.audit.Canonical;
import org.copydesk.audit.Change;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an article's events say it must be: their changes done again one after the other, beginning with version 0. A save's
 * own consequences are not in its event; {@link Saving} gives them again.
 */
final class Replay {
    private final Map<String, Audited> settled = new HashMap<>();
    private final Map<Integer, AuditEvent> saves = new HashMap<>();
    private final Map<Integer, SavedVersion> versions = new HashMap<>();
    private final Map<String, Long> lastTouch = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private Snapshot now = Snapshot.EMPTY;

    private Replay() {}

    /** The first thing that is stored otherwise than {@code events} say, with the number of the event that wrote it last. */
    static Optional<Break> firstDifference(List<AuditEvent> events, Stored stored) {
        return new Replay().compare(events, stored);
    }

    private Optional<Break> compare(List<AuditEvent> events, Stored stored) {
        for (var event : events) {
            var wrong = follow(event, stored);
            if (wrong.isPresent()) {
                return wrong.map(why -> new Break(event.seq, why));
            }
        }
        return differentVersion(stored).or(() -> differentThing(stored));
    }

    private Optional<String> follow(AuditEvent event, Stored stored) {
        var content = event.content();
        var saved = Optional.<SavedVersion>empty();
        for (var change : Snapshot.changes(content.path("before"), content.path("after"))) {
            if (change.thing() instanceof SavedVersion version) {
                saved = Optional.of(version);
            } else {
                apply(List.of(change), event.seq);
            }
        }
        if (saved.isPresent()) {
            var wrong = save(saved.get(), event, stored);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        apply(derived(content.path("derived")), event.seq);
        return Optional.empty();
    }

    private static List<Change> derived(JsonNode derived) {
        return Snapshot.changes(derived.path("before"), derived.path("after"));
    }

    private void apply(List<Change> changes, long seq) {
        changes.forEach(change -> lastTouch.put(Stored.name(change.thing()), seq));
        now = now.after(changes);
    }

    private Optional<String> save(SavedVersion version, AuditEvent event, Stored stored) {
        if (version.number() == 0) {
            now = now.reading(0, stored.text(0));
        } else {
            var saving = Saving.of(now, Draft.of(now.text(), now.corrections()), event.actor, event.seq);
            apply(saving.changes(), event.seq);
            now = settle(now.reading(version.number(), saving.text()));
        }
        texts.put(version.number(), now.text());
        versions.put(version.number(), version);
        saves.put(version.number(), event);
        return Canonical.sha256(now.text()).equals(version.sha256())
                ? Optional.empty()
                : Optional.of("version " + version.number() + " cannot be had again from the words that were recorded");
    }

    private Snapshot settle(Snapshot next) {
        var done = next.corrections().stream().filter(c -> !Saving.staysOpen(c, next.version())).toList();
        done.forEach(c -> settled.put(Stored.name(c), c));
        return next.after(done.stream().map(c -> new Change(Optional.of((Audited) c), Optional.empty())).toList());
    }

    private Optional<Break> differentVersion(Stored stored) {
        for (var version : stored.versions()) {
            if (!versions.containsKey(version.number)) {
                return Optional.of(new Break(version.seq, "no event made version " + version.number));
            }
            var event = saves.get(version.number);
            if (!agrees(version, versions.get(version.number), event)) {
                return Optional.of(new Break(event.seq, "version " + version.number + " is stored otherwise than it was made"));
            }
        }
        return versions.keySet()
                .stream()
                .filter(number -> number >= stored.versions().size())
                .sorted()
                .findFirst()
                .map(number -> new Break(saves.get(number).seq, "version " + number + " is missing"));
    }

    private boolean agrees(ArticleVersion row, SavedVersion version, AuditEvent event) {
        return row.text.equals(texts.get(row.number)) && row.sha256.equals(version.sha256()) && row.words == version.words()
                && row.summary.equals(version.summary()) && row.actor.equals(event.actor) && row.at.equals(event.at)
                && row.seq == event.seq;
    }

    private Optional<Break> differentThing(Stored stored) {
        var expected = new HashMap<>(settled);
        now.things().values().forEach(shelf -> shelf.values().forEach(thing -> expected.put(Stored.name(thing), thing)));
        var names = new TreeSet<>(expected.keySet());
        names.addAll(stored.things().keySet());
        return names.stream()
                .filter(name -> !Objects.equals(expected.get(name), stored.things().get(name)))
                .findFirst()
                .map(name -> new Break(lastTouch.getOrDefault(name, 0L), why(name, expected, stored)));
    }

    private static String why(String name, Map<String, Audited> expected, Stored stored) {
        if (!stored.things().containsKey(name)) {
            return name + " is missing";
        }
        return expected.containsKey(name) ? name + " is stored otherwise than it was decided" : "no event made " + name;
    }
}
