package org.copydesk.annotations;

import static org.copydesk.annotations.ModelRules.that;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** What a body or target of an annotation must be (Web Annotation Data Model, sections 3.2 and 4). */
final class ResourceRules {
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

    private ResourceRules() {}

    /**
     * @param key under which the resource stands
     * @throws org.copydesk.article.Unacceptable at the first thing that is wrong
     */
    static void check(JsonNode resource, String key) {
        if (!resource.isObject()) {
            ModelRules.iri(resource, key);
            return;
        }
        if (resource.has("items")) {
            set(resource, key);
        } else if (resource.has("value")) {
            that(resource.path("value").isTextual(), "value", "must be one string.");
            that(!resource.has("source"), "source", "cannot stand beside value.");
        } else if (resource.has("source")) {
            specific(resource);
        } else {
            that(!Trees.is(resource, "Choice"), "items", "A Choice must have some.");
            ModelRules.iri(resource.path("id"), key);
            that(!resource.has("purpose"), "purpose", "An outside resource has none; wrap it in a SpecificResource.");
        }
        if (resource.has("textDirection")) {
            var direction = resource.path("textDirection");
            that(direction.isTextual() && DIRECTIONS.contains(direction.asText()), "textDirection",
                    "must be ltr, rtl or auto.");
        }
        ModelRules.common(resource);
    }

    private static void set(JsonNode set, String key) {
        that(set.path("items").isArray() && !set.path("items").isEmpty(), "items", "There must be one or more in a list.");
        that(List.of("Choice", "Composite", "List", "Independents").stream().anyMatch(type -> Trees.is(set, type)), "items",
                "Only a Choice has items.");
        for (var forbidden : List.of("value", "source", "purpose")) {
            that(!set.has(forbidden), forbidden, "A Choice has none of its own.");
        }
        set.path("items").forEach(item -> check(item, key));
    }

    private static void specific(JsonNode specific) {
        var source = specific.path("source");
        if (source.isObject()) {
            check(source, "source");
        } else {
            ModelRules.iri(source, "source");
        }
        Trees.all(specific.path("selector")).forEach(SelectorRules::selector);
        Trees.all(specific.path("state")).forEach(SelectorRules::state);
        Trees.all(specific.path("styleClass"))
                .forEach(style -> that(style.isTextual(), "styleClass", "must be a string."));
    }
}
