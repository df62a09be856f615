package org.copydesk.annotations;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * An annotation (or a collection or page of them) as it came, but for three things: its own id has become a {@code via},
 * {@code bodyValue} a TextualBody, and times are told in UTC. All other keys are as they were.
 */
final class Document {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();
    private static final Set<String> TIMES = Set.of("created", "modified", "generated", "sourceDate", "sourceDateStart",
            "sourceDateEnd");

    private final ObjectNode tree;
    /** The id that it came with; missing where it came with none. */
    private final JsonNode sentId;

    private Document(ObjectNode tree, JsonNode sentId) {
        this.tree = tree;
        this.sentId = sentId;
    }

    private Document(ObjectNode tree) {
        this(tree, MissingNode.getInstance());
    }

    /**
     * Reads what somebody sent.
     *
     * @throws Unparsable if it is no JSON object
     * @throws Unacceptable if it is no annotation, collection or page
     */
    static Document read(String json) {
        try {
            if (!(MAPPER.readTree(json) instanceof ObjectNode tree)) {
                throw new Unparsable("An annotation is a JSON object.");
            }
            ModelRules.check(tree);
            return new Document(normal(tree), tree.path("id"));
        } catch (JsonProcessingException e) {
            throw new Unparsable("This is no JSON: " + e.getOriginalMessage());
        }
    }

    /** What was stored. */
    static Document stored(String json) {
        try {
            return new Document((ObjectNode) MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored annotation is no JSON", e);
        }
    }

    /** An annotation of our own making. */
    static Document of(ObjectNode tree) {
        var own = tree.deepCopy();
        own.remove("id");
        return new Document(own);
    }

    private static ObjectNode normal(ObjectNode sent) {
        var tree = JsonNodeFactory.instance.objectNode();
        for (var field : sent.properties()) {
            if (field.getKey().equals("bodyValue")) {
                tree.putObject("body").put("type", "TextualBody").put("format", "text/plain").set("value", field.getValue());
            } else if (!field.getKey().equals("id")) {
                tree.set(Texts.check(field.getKey(), field.getKey()), normal(field.getKey(), field.getValue()));
            }
        }
        return tree;
    }

    private static JsonNode normal(String key, JsonNode value) {
        if (value instanceof ObjectNode object) {
            var copy = JsonNodeFactory.instance.objectNode();
            object.properties()
                    .forEach(field -> copy.set(Texts.check(key, field.getKey()), normal(field.getKey(), field.getValue())));
            return copy;
        }
        if (value instanceof ArrayNode list) {
            var copy = JsonNodeFactory.instance.arrayNode();
            list.forEach(item -> copy.add(normal(key, item)));
            return copy;
        }
        Texts.check(key, value.asText());
        return TIMES.contains(key) && value.isTextual() && !value.asText().endsWith("Z") ? utc(value) : value;
    }

    private static JsonNode utc(JsonNode time) {
        try {
            return TextNode.valueOf(
                    OffsetDateTime.parse(time.asText()).withOffsetSameInstant(ZoneOffset.UTC).toInstant().toString());
        } catch (DateTimeParseException noTime) {
            return time;
        }
    }

    /** This document, new here: the id that it came with is where it came from. */
    Document arriving() {
        if (sentId.isMissingNode()) {
            return this;
        }
        var vias = new LinkedHashSet<>(Trees.all(tree.path("via")));
        vias.add(sentId);
        var next = tree.deepCopy();
        next.set("via", vias.size() == 1 ? sentId : JsonNodeFactory.instance.arrayNode().addAll(vias));
        return new Document(next);
    }

    /** The annotations that a page holds, or a collection's first page. */
    Stream<Document> items() {
        var page = Trees.is(tree, "AnnotationPage") ? tree : tree.path("first");
        return Trees.all(page.path("items")).stream().filter(JsonNode::isObject).map(item -> {
            ObjectNode annotation = normal((ObjectNode) item);
            annotation.set("@context", tree.path("@context"));
            return new Document(annotation, item.path("id"));
        });
    }

    /** Whether it is an annotation, and not a collection or page of them. */
    boolean isAnnotation() {
        return Trees.is(tree, "Annotation");
    }

    /** Its content, without an id. To be read only. */
    ObjectNode tree() {
        return tree;
    }

    /** The same under its address here: the id stands behind the context. */
    ObjectNode at(String iri) {
        var shown = JsonNodeFactory.instance.objectNode();
        shown.set("@context", tree.path("@context"));
        shown.put("id", iri);
        tree.properties()
                .stream()
                .filter(field -> !field.getKey().equals("@context"))
                .forEach(field -> shown.set(field.getKey(), field.getValue().deepCopy()));
        return shown;
    }

    /**
     * This document in place of {@code before}: what that had for {@code canonical} and {@code via} stays.
     *
     * @throws Fixed if this one has others
     */
    Document replacing(Document before) {
        var next = tree.deepCopy();
        for (var key : Set.of("canonical", "via")) {
            var was = before.tree.path(key);
            if (was.isMissingNode()) {
                continue;
            }
            if (tree.has(key) && !Trees.all(was).containsAll(Trees.all(tree.path(key)))) {
                throw new Fixed(key);
            }
            next.set(key, was);
        }
        return new Document(next);
    }

    String json() {
        return tree.toString();
    }
}
