package org.copydesk.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.copydesk.audit.AuditChain.Break;
import org.copydesk.audit.DeskShelf.Gone;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the desk's own events say must be stored: the newest state of each thing that they tell of. Of a thing only what was
 * recorded is compared, so that a thing that later learns to tell more of itself still agrees with what was told before.
 */
final class DeskReplay {

    private record Told(JsonNode thing, long seq) {}

    private final Map<String, Told> things = new HashMap<>();
    /** The events that took things away, by the things' names. */
    private final Map<String, Long> gone = new HashMap<>();

    /** @param events the whole of the desk's chain, oldest first */
    DeskReplay(Iterable<AuditEvent> events) {
        events.forEach(this::follow);
    }

    private void follow(AuditEvent event) {
        var content = event.content();
        each(content.path("before"), (name, thing) -> {
            things.remove(name);
            gone.put(name, event.seq);
        });
        each(content.path("after"), (name, thing) -> {
            things.put(name, new Told(thing, event.seq));
            gone.remove(name);
        });
    }

    private interface Visit {
        void to(String name, JsonNode thing);
    }

    private static void each(JsonNode side, Visit visit) {
        side.properties()
                .forEach(collection -> collection.getValue()
                        .properties()
                        .forEach(thing -> visit.to(collection.getKey() + "/" + thing.getKey(), thing.getValue())));
    }

    /** Whether an event tells of {@code thing} as being there. */
    boolean tellsOf(Audited thing) {
        return things.containsKey(name(thing));
    }

    private static String name(Audited thing) {
        return thing.collection() + "/" + thing.id();
    }

    /** The first thing that is stored otherwise; {@code newest} is the number to name where no event tells of it. */
    Optional<Break> firstDifference(List<DeskShelf> shelves, long newest) {
        var stored = new HashMap<String, JsonNode>();
        var collections = new TreeSet<String>();
        for (var shelf : shelves) {
            collections.add(shelf.collection());
            for (var thing : shelf.stored()) {
                stored.put(name(thing), Canonical.tree(thing));
            }
        }
        var names = new TreeSet<>(stored.keySet());
        things.keySet().stream().filter(name -> collections.contains(name.split("/")[0])).forEach(names::add);
        return names.stream()
                .filter(name -> !agrees(things.get(name), stored.get(name)))
                .findFirst()
                .map(name -> different(name, stored, newest))
                .or(() -> shelves.stream()
                        .flatMap(shelf -> shelf.gone().stream())
                        .flatMap(kept -> firstKeptOtherwise(kept, newest).stream())
                        .findFirst());
    }

    /** The first thing that was taken away and whose row is not kept, or whose row says so and no event does. */
    private Optional<Break> firstKeptOtherwise(Gone kept, long newest) {
        var prefix = kept.collection() + "/";
        var told = gone.keySet().stream().filter(name -> name.startsWith(prefix)).collect(Collectors.toSet());
        var names = kept.ids().stream().map(id -> prefix + id).collect(Collectors.toSet());
        return Stream.concat(told.stream(), names.stream())
                .filter(name -> !told.contains(name) || !names.contains(name))
                .sorted()
                .findFirst()
                .map(name -> new Break(gone.getOrDefault(name, newest), told.contains(name)
                        ? name + ", which was taken away, is missing"
                        : name + " was taken away by no event"));
    }

    private static boolean agrees(Told told, JsonNode stored) {
        return told != null && stored != null && told.thing()
                .properties()
                .stream()
                .allMatch(field -> same(field.getValue(), stored.path(field.getKey())));
    }

    /** As both are written: a number has no width there. Lists are sets here: databases sort words in ways of their own. */
    private static boolean same(JsonNode told, JsonNode stored) {
        return told.isArray() ? sorted(told).equals(sorted(stored)) : told.toString().equals(stored.toString());
    }

    private static List<String> sorted(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::toString).sorted().toList();
    }

    private Break different(String name, Map<String, JsonNode> stored, long newest) {
        var told = things.get(name);
        if (told == null) {
            return new Break(newest, "no event made " + name);
        }
        return new Break(told.seq(),
                stored.containsKey(name) ? name + " is stored otherwise than it was decided" : name + " is missing");
    }
}
