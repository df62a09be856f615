package org.copydesk.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.copydesk.article.ArticleFacts;
import org.copydesk.article.ArticleState;
import org.copydesk.article.ReferenceText;
import org.copydesk.review.Correction;
import org.copydesk.review.SavedVersion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Names in events what the desk names by its own ids: {@code correction-3}, counted as they are given. The things of an
 * edition come first, in its order; what only events know, such as a correction that was rejected, follows.
 */
final class ThingNames {
    /** Collections whose things have names that mean the same on every desk. */
    private static final Set<String> NAMED = Set.of(ArticleFacts.COLLECTION, SavedVersion.COLLECTION, ReferenceText.COLLECTION);
    /** Fields that hold the id of another thing, and its collection. */
    private static final Map<String, String> REFERENCES = Map.of("absorbedBy", Correction.COLLECTION, "finding", "findings");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** The name of the thing that has this id; a new one the first time. */
    String give(String id, String collection) {
        return names.computeIfAbsent(id, unknown -> {
            int number = counts.merge(collection, 1, Integer::sum);
            return collection.substring(0, collection.length() - 1) + "-" + number;
        });
    }

    /** One side of an event's changes, every id in it replaced. */
    JsonNode renamed(JsonNode side) {
        var out = JsonNodeFactory.instance.objectNode();
        for (var collection : side.properties()) {
            var shelf = out.putObject(collection.getKey());
            for (var thing : collection.getValue().properties()) {
                shelf.set(name(thing.getKey(), collection.getKey()), thing(thing.getValue(), collection.getKey()));
            }
        }
        return out;
    }

    private String name(String id, String collection) {
        return NAMED.contains(collection) ? id : give(id, collection);
    }

    private ObjectNode thing(JsonNode stored, String collection) {
        ObjectNode thing = stored.deepCopy();
        if (collection.equals(ArticleFacts.COLLECTION)) {
            hideSending(thing);
            return thing;
        }
        thing.remove("seq");
        if (thing.has("id") && !NAMED.contains(collection)) {
            thing.put("id", name(thing.path("id").asText(), collection));
        }
        REFERENCES.forEach((field, of) -> {
            if (!thing.path(field).asText().isEmpty()) {
                thing.put(field, give(thing.path(field).asText(), of));
            }
        });
        return thing;
    }

    /** That an article was sent is no part of an edition: it was approved. */
    private static void hideSending(ObjectNode facts) {
        for (var field : Set.of("state", "formerState")) {
            if (facts.path(field).asText().equals(ArticleState.EXPORTED.name())) {
                facts.put(field, ArticleState.APPROVED.name());
            }
        }
    }
}
