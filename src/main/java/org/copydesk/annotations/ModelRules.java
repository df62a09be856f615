package org.copydesk.annotations;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.copydesk.article.Unacceptable;
import org.copydesk.export.AnnotationTree;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an annotation, a collection or a page of annotations must be (Web Annotation Data Model, sections 3 and 5). Keys that it
 * does not name may hold anything. A fault names its key.
 */
final class ModelRules {
    private static final List<String> TIMES = List.of("created", "modified", "generated");

    private ModelRules() {}

    /** @throws Unacceptable at the first thing that is wrong */
    static void check(JsonNode document) {
        that(Trees.all(document.path("@context")).stream().anyMatch(c -> c.asText().equals(AnnotationTree.CONTEXT)),
                "@context", "must be or hold " + AnnotationTree.CONTEXT + ".");
        body(document);
    }

    private static void body(JsonNode document) {
        if (document.has("id")) {
            iri(document.path("id"), "id");
        }
        if (Trees.is(document, "Annotation")) {
            annotation(document);
        } else if (Trees.is(document, "AnnotationCollection")) {
            collection(document);
        } else if (Trees.is(document, "AnnotationPage")) {
            page(document);
        } else {
            that(false, "type", "must be Annotation, AnnotationCollection or AnnotationPage.");
        }
        common(document);
    }

    private static void annotation(JsonNode annotation) {
        that(!Trees.all(annotation.path("target")).isEmpty(), "target", "There must be one or more.");
        that(!(annotation.has("body") && annotation.has("bodyValue")), "bodyValue", "cannot stand beside body.");
        that(!annotation.has("bodyValue") || annotation.path("bodyValue").isTextual(), "bodyValue", "must be one string.");
        Trees.all(annotation.path("target")).forEach(target -> {
            ResourceRules.check(target, "target");
            that(!Trees.is(target, "TextualBody"), "target", "A target is no TextualBody.");
        });
        Trees.all(annotation.path("body")).forEach(body -> ResourceRules.check(body, "body"));
    }

    private static void collection(JsonNode collection) {
        var total = collection.path("total");
        that(total.isMissingNode() || total.isIntegralNumber() && total.asLong() >= 0, "total", "must be a whole number.");
        that(total.asLong() == 0 || collection.has("first"), "first", "must be there if there are any.");
        for (var name : List.of("first", "last")) {
            if (collection.path(name).isObject()) {
                body(collection.path(name));
            } else if (collection.has(name)) {
                iri(collection.path(name), name);
            }
        }
    }

    private static void page(JsonNode page) {
        that(page.path("items").isArray() && !page.path("items").isEmpty(), "items", "There must be one or more in a list.");
        for (var item : page.path("items")) {
            if (item.isObject()) {
                that(Trees.is(item, "Annotation"), "items", "must be annotations.");
                body(item);
            } else {
                iri(item, "items");
            }
        }
        var start = page.path("startIndex");
        that(start.isMissingNode() || start.isIntegralNumber() && start.asLong() >= 0, "startIndex",
                "must be a whole number.");
    }

    /** What an annotation and what it speaks of have in common. */
    static void common(JsonNode node) {
        TIMES.stream().filter(node::has).forEach(key -> time(node.path(key), key));
        if (node.has("canonical")) {
            iri(node.path("canonical"), "canonical");
        }
        Trees.all(node.path("via")).forEach(via -> iri(via, "via"));
        Trees.all(node.path("rights")).forEach(rights -> iri(rights, "rights"));
    }

    static void time(JsonNode value, String key) {
        try {
            OffsetDateTime.parse(value.asText());
            that(value.isTextual(), key, "must be one time.");
        } catch (DateTimeParseException e) {
            that(false, key, "must be one time with its zone, such as 2026-01-05T10:15:00Z.");
        }
    }

    static void iri(JsonNode value, String key) {
        that(value.isTextual() && Trees.isIri(value.asText()), key, "must be one absolute IRI.");
    }

    static void that(boolean right, String key, String detail) {
        if (!right) {
            throw new Unacceptable(key, "\"" + key + "\": " + detail);
        }
    }
}
