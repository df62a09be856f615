package org.copydesk.annotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.copydesk.audit.Canonical;
import org.copydesk.export.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;

/** What our Turtle says is what the W3C's context makes of the JSON-LD. */
class TurtleTest {
    /** Types that are no terms of the context, such as Composite: relative to where the document is, and no part of ours. */
    private static final String RELATIVE = "#type> <urn:";

    static Stream<Path> samples() throws IOException {
        return Files.list(Schemas.file("w3c-annotation/samples/correct")).sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysWhatTheContextSays(Path sample) throws IOException, JsonLdError {
        var json = Files.readString(sample);
        var context = JsonDocument.of(new StringReader(Files.readString(Schemas.file("w3c-annotation/jsonld/anno.jsonld"))));
        var theirs = JsonLd.toRdf(JsonDocument.of(new StringReader(json)))
                .options(new JsonLdOptions((address, wanted) -> context))
                .base(URI.create("urn:base"))
                .get()
                .toList()
                .stream()
                .map(TurtleTest::line)
                .filter(line -> !line.contains(RELATIVE))
                .sorted()
                .toList();

        assertEquals(theirs, lines(Turtle.of(Canonical.parse(json))));
    }

    private static List<String> lines(String turtle) {
        return turtle.lines().map(line -> line.replaceAll("_:\\w+", "_:b")).sorted().toList();
    }

    private static String line(RdfNQuad quad) {
        return term(quad.getSubject()) + " " + term(quad.getPredicate()) + " " + term(quad.getObject()) + " .";
    }

    private static String term(RdfValue value) {
        if (value.isIRI()) {
            return "<" + value.getValue() + ">";
        }
        if (value.isBlankNode()) {
            return "_:b";
        }
        var type = value.asLiteral().getDatatype();
        var words = "\"" + value.getValue().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return type.endsWith("#string") ? words : words + "^^<" + type + ">";
    }

    @Test
    void writesNoCharacterThatWouldEndAString() {
        var tree = Canonical.parse("{\"id\":\"urn:a\",\"label\":\"a \\\"b\\\"\\n\\u0001\\\\ 🖋\"}");

        assertEquals("<urn:a> <http://www.w3.org/2000/01/rdf-schema#label> \"a \\\"b\\\"\\n\\u0001\\\\ 🖋\" .\n",
                Turtle.of(tree));
    }
}
