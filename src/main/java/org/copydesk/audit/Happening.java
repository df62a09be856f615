package org.copydesk.audit;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What an event tells: who did what, why, and the things it changed, whole, as they were and as they are.
 *
 * @param before and {@code after}: collection → id → the thing; a thing that is in one of them only was made or taken away
 * @param derived the engines' own consequences of the act (quote proposals), as {@code {before, after}}; undo leaves them to the engines
 * @param undoes the number of the event that this one undoes or redoes, 0 for none
 */
public record Happening(String actor, String act, String reason, JsonNode before, JsonNode after, JsonNode derived,
        long undoes) {

    public static Happening of(Actor actor, String act, String reason, List<Change> changes, List<Change> derived,
            long undoes) {
        var consequences = JsonNodeFactory.instance.objectNode();
        if (!derived.isEmpty()) {
            consequences.set("before", before(derived));
            consequences.set("after", after(derived));
        }
        return new Happening(actor.name(), act, reason, before(changes), after(changes), consequences, undoes);
    }

    private static JsonNode before(List<Change> changes) {
        var tree = JsonNodeFactory.instance.objectNode();
        changes.forEach(change -> change.before().ifPresent(thing -> put(tree, thing)));
        return tree;
    }

    private static JsonNode after(List<Change> changes) {
        var tree = JsonNodeFactory.instance.objectNode();
        changes.forEach(change -> change.after().ifPresent(thing -> put(tree, thing)));
        return tree;
    }

    private static void put(ObjectNode tree, Audited thing) {
        tree.withObjectProperty(thing.collection()).set(thing.id(), Canonical.tree(thing));
    }
}
