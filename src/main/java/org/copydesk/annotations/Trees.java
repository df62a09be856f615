package org.copydesk.annotations;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** Reading JSON-LD as annotations use it: what may be one thing or a list of them. */
final class Trees {

    private Trees() {}

    /** What stands under a key: the items of a list, the one thing, or nothing. */
    static List<JsonNode> all(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false).toList() : List.of(value);
    }

    /** Whether {@code type} is the node's type or among its types. */
    static boolean is(JsonNode node, String type) {
        return all(node.path("type")).stream().anyMatch(one -> one.asText().equals(type));
    }

    /** The address of a resource: itself, or its id. */
    static String iri(JsonNode resource) {
        return resource.isTextual() ? resource.asText() : resource.path("id").asText();
    }

    /** Whether {@code text} is an absolute IRI. */
    static boolean isIri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
