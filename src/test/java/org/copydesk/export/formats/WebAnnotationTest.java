package org.copydesk.export.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.util.stream.Stream;

import org.copydesk.audit.Canonical;
import org.copydesk.export.Edition;
import org.copydesk.export.House;
import org.copydesk.export.Samples;
import org.copydesk.export.Schemas;
import org.copydesk.export.W3cAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

class WebAnnotationTest {
    private static final String ANNOTATION = "annotations/annotationMusts.test";

    private final WebAnnotation format = new WebAnnotation(House.EXAMPLE);

    static Stream<Arguments> samples() {
        return Samples.all().entrySet().stream().map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
    }

    @Test
    void assertionsRefuseWhatIsNoAnnotation() {
        var annotation = (ObjectNode) json(Samples.corrected()).at("/first/items/0");

        assertEquals(54, W3cAssertions.count(ANNOTATION));
        assertFalse(W3cAssertions.broken(ANNOTATION, annotation.deepCopy().put("id", "no iri")).isEmpty());
        assertFalse(W3cAssertions.broken(ANNOTATION, annotation.deepCopy().without("target")).isEmpty());
        var valued = annotation.deepCopy();
        ((ObjectNode) valued.at("/body/0")).put("value", "a SpecificResource has none");
        assertFalse(W3cAssertions.broken(ANNOTATION, valued).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void meansTheSameAsLinkedData(String what, Edition edition) throws JsonLdError, IOException {
        var context = JsonDocument.of(new StringReader(Files.readString(Schemas.file("w3c-annotation/jsonld/anno.jsonld"))));
        var options = new JsonLdOptions((address, wanted) -> context);
        var expanded = JsonLd.expand(JsonDocument.of(new StringReader(Samples.string(format, edition))))
                .options(options)
                .base(URI.create("urn:base"))
                .get()
                .toString();

        var annotations = edition.quotes().size() + edition.remarks().size() + edition.corrections().size();
        assertEquals(annotations, expanded.split("http://www.w3.org/ns/oa#Annotation\"", -1).length - 1, what);
        assertEquals(annotations, expanded.split("http://www.w3.org/ns/oa#hasTarget", -1).length - 1, what);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void pointsAtTheWordsInCodePoints(String what, Edition edition) {
        for (var annotation : json(edition).at("/first/items")) {
            var source = annotation.at("/target/source").asText();
            var text = edition.versions().get(Integer.parseInt(source.replaceFirst(".*=", ""))).text();
            var quote = annotation.at("/target/selector/0");
            var position = annotation.at("/target/selector/1");
            if (!quote.isMissingNode()) {
                int start = text.offsetByCodePoints(0, position.path("start").asInt());
                int end = text.offsetByCodePoints(0, position.path("end").asInt());
                assertEquals(quote.path("exact").asText(), text.substring(start, end), what);
                assertTrue(text.substring(0, start).endsWith(quote.path("prefix").asText()), what);
                assertTrue(text.substring(end).startsWith(quote.path("suffix").asText()), what);
            }
        }
    }

    @Test
    void tellsQuotesRemarksAndCorrections() {
        var items = json(Samples.corrected()).at("/first/items");

        assertEquals(6, items.size());
        assertEquals("[\"highlighting\",\"identifying\"]", items.at("/0/motivation").toString());
        assertEquals("https://news.example/speakers/Ingrid%20Solberg", items.at("/0/body/0/source").asText());
        assertEquals("commenting", items.at("/2/motivation").asText());
        assertEquals("Check with the ministry: was it not four?", items.at("/2/body/0/value").asText());
        assertEquals("flag", items.at("/3/body/1/value").asText());
        assertTrue(items.at("/4/target/selector").isMissingNode(), "an orphan has no place");
        assertEquals("editing", items.at("/5/motivation").asText());
        assertEquals("will", items.at("/5/body/0/value").asText());
        assertEquals("won't", items.at("/5/target/selector/0/exact").asText());
        assertEquals("2026-01-05T09:58:00Z", items.at("/5/target/state/sourceDate").asText());
    }

    @Test
    void hasNoPageWithoutAnnotations() {
        var collection = json(Samples.untouched());

        assertEquals(0, collection.path("total").asInt());
        assertTrue(collection.path("first").isMissingNode());
    }

    private JsonNode json(Edition edition) {
        return Canonical.parse(Samples.string(format, edition));
    }
}
