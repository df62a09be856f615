package org.copydesk.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

/**
 * The W3C's own assertions on Web Annotations: JSON Schemas (draft 4) that refer to each other by relative names, a list of
 * which is a test.
 */
public final class W3cAssertions {
    private static final String FOLDER = "w3c-annotation/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, Assertion> KNOWN = new ConcurrentHashMap<>();

    private record Assertion(JsonSchema schema, boolean shouldBeValid) {}

    private W3cAssertions() {}

    /** The assertions of a list, such as {@code annotations/annotationMusts.test}, that {@code document} does not meet. */
    public static List<String> broken(String list, JsonNode document) {
        var broken = new ArrayList<String>();
        for (var assertion : read(list).path("assertions")) {
            if (!isMet(assertion.asText(), document)) {
                broken.add(assertion.asText());
            }
        }
        return broken;
    }

    /** How many assertions a list has. */
    public static int count(String list) {
        return read(list).path("assertions").size();
    }

    private static boolean isMet(String assertion, JsonNode document) {
        var known = KNOWN.computeIfAbsent(assertion, W3cAssertions::load);
        return known.schema()
                .validate(document, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .isEmpty() == known.shouldBeValid();
    }

    private static Assertion load(String assertion) {
        ObjectNode schema = (ObjectNode) read(assertion);
        boolean shouldBeValid = !schema.path("expectedResult").asText().equals("invalid");
        schema.remove(List.of("id", "assertionType", "expectedResult", "onUnexpectedResult", "errorMessage"));
        var factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4,
                builder -> builder.schemaMappers(mappers -> mappers.mappings(W3cAssertions::definitions)));
        return new Assertion(factory.getSchema(resolved(schema)), shouldBeValid);
    }

    /** References to definitions are relative to wherever they are: told by their last segment. */
    private static JsonNode resolved(JsonNode schema) {
        schema.findParents("$ref").forEach(parent -> {
            var ref = parent.path("$ref").asText();
            if (!ref.startsWith("#")) {
                ((ObjectNode) parent).put("$ref", "definitions:/" + ref.replaceFirst("^.*/(?=[^/]+\\.json)", ""));
            }
        });
        return schema;
    }

    private static String definitions(String iri) {
        return iri.startsWith("definitions:/") || iri.matches("[\\w.]+\\.json.*")
                ? Schemas.file(FOLDER + "definitions").toUri() + iri.replaceFirst("^definitions:/", "")
                : iri;
    }

    private static JsonNode read(String path) {
        try {
            return JSON.readTree(Files.readString(Schemas.file(FOLDER + path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
