package org.copydesk.annotations;

import java.util.List;
import java.util.stream.StreamSupport;

import org.copydesk.article.Unacceptable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What Hypothesis' clients send, as changes of a Web Annotation: only the keys that are sent change anything. */
public final class HypothesisBody {
    private final JsonNode sent;

    private HypothesisBody(JsonNode sent) {
        this.sent = sent;
    }

    /** @throws Unparsable if it is no JSON object */
    public static HypothesisBody read(String json) {
        try {
            var sent = new ObjectMapper().readTree(json);
            if (sent == null || !sent.isObject()) {
                throw new Unparsable("An annotation is a JSON object.");
            }
            return new HypothesisBody(sent);
        } catch (JsonProcessingException e) {
            throw new Unparsable("This is no JSON: " + e.getOriginalMessage());
        }
    }

    /** {@code annotation} with what was sent, as JSON-LD. */
    public String changing(Shown annotation) {
        var tree = annotation.tree().deepCopy();
        tree.remove("id");
        var known = new Speech(tree).tags();
        var bodies = tree.arrayNode();
        for (var body : Trees.all(tree.path("body"))) {
            var purpose = body.path("purpose").asText("commenting");
            boolean replaced = sent.has("text") && (purpose.equals("commenting") || purpose.equals("replying"))
                    || sent.has("tags") && purpose.equals("tagging");
            if (!replaced) {
                bodies.add(body);
            }
        }
        if (sent.has("text")) {
            bodies.insert(0, text("commenting", string("text")));
        }
        if (sent.has("tags")) {
            tags().stream()
                    .filter(tag -> !known.contains(tag) || isTagging(annotation, tag))
                    .forEach(
                            tag -> bodies.add(text("tagging", tag)));
        }
        return tree.set("body", bodies).toString();
    }

    private static boolean isTagging(Shown annotation, String tag) {
        return Trees.all(annotation.tree().path("body"))
                .stream()
                .anyMatch(body -> body.path("purpose").asText().equals("tagging") && body.path("value").asText().equals(tag));
    }

    private List<String> tags() {
        if (!sent.path("tags").isArray()) {
            throw new Unacceptable("tags", "\"tags\" is a list of strings.");
        }
        return StreamSupport.stream(sent.path("tags").spliterator(), false).map(JsonNode::asText).distinct().toList();
    }

    private String string(String key) {
        if (!sent.path(key).isTextual()) {
            throw new Unacceptable(key, "\"" + key + "\" is a string.");
        }
        return sent.path(key).asText();
    }

    private static ObjectNode text(String purpose, String value) {
        return JsonNodeFactory.instance.objectNode()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("format", "text/plain")
                .put("value", value);
    }
}
