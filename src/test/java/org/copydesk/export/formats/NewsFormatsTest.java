package org.copydesk.export.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.copydesk.audit.Canonical;
import org.copydesk.export.Edition;
import org.copydesk.export.EditionBuilder;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.House;
import org.copydesk.export.Samples;
import org.copydesk.export.Schemas;
import org.copydesk.export.Validity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

/** What agencies and search engines read: ninjs, NewsML-G2, NITF, schema.org. */
class NewsFormatsTest {
    private final Ninjs ninjs = new Ninjs(House.EXAMPLE);
    private final NewsMlG2 newsml = new NewsMlG2(House.EXAMPLE);
    private final Nitf nitf = new Nitf(House.EXAMPLE);
    private final SchemaOrg schemaOrg = new SchemaOrg(House.EXAMPLE);

    static Stream<Arguments> samples() {
        return Samples.all().entrySet().stream().map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
    }

    @Test
    void schemasRefuseWhatIsNotValid() {
        var bad = Samples.string(ninjs, Samples.corrected()).replace("\"usable\"", "\"cancelled\"");
        var worse = Samples.string(newsml, Samples.corrected()).replace("<hl1>", "<hl9>").replace("</hl1>", "</hl9>");

        assertFalse(Schemas.jsonFaults("ninjs/ninjs-schema_3.0.json", bad.getBytes(StandardCharsets.UTF_8)).isEmpty());
        assertFalse(Schemas.xmlFaults(Validity.G2_WITH_NITF, worse.getBytes(StandardCharsets.UTF_8)).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void carryTheWholeText(String what, Edition edition) {
        var words = words(edition.text());

        assertEquals(edition.text(), json(ninjs, edition).at("/bodies/0/value").asText());
        assertEquals(edition.text(), json(schemaOrg, edition).path("articleBody").asText());
        assertEquals(words, words(Jsoup.parse(json(ninjs, edition).at("/bodies/1/value").asText()).wholeText()));
        assertEquals(words, words(xml(newsml, edition).select("body\\.content").text()));
        assertEquals(words, words(xml(nitf, edition).select("body\\.content").text()));
    }

    @Test
    void tellACorrectionInTheirWays() {
        var edition = Samples.corrected();
        var note = "CORRECTION: Corrects paragraph 2 to say “will”, instead of “won't”.";
        var tagged = "CORRECTED-Harbour talks end without a deal";

        var json = json(ninjs, edition);
        assertEquals(note, json.path("edNote").asText());
        assertEquals(tagged, json.at("/headlines/0/value").asText());
        assertEquals("2", json.path("version").asText());
        assertEquals("1", json.at("/associations/0/version").asText());
        assertEquals("usable", json.path("pubStatus").asText());
        var item = xml(newsml, edition);
        assertEquals(note, item.select("edNote").text());
        assertEquals(tagged, item.select("contentMeta headline").text());
        assertEquals("sig:correction", item.select("signal").attr("qcode"));
        assertEquals("1", item.select("itemMeta link").attr("version"));
        var document = xml(nitf, edition);
        assertEquals(note, document.select("ed-msg").attr("info"));
        assertEquals(tagged, document.select("hl1").text());
        assertEquals(List.of("20260105T100000Z"), document.select("revision-history").eachAttr("norm"));
        var comment = json(schemaOrg, edition).at("/correction/0");
        assertEquals("An earlier version of this article said “won't”. It is “will”.", comment.path("text").asText());
        assertEquals("2026-01-05T10:00:00Z", comment.path("datePublished").asText());
    }

    @Test
    void sayNothingOfCorrectionsWhereThereIsNone() {
        for (var edition : List.of(Samples.untouched(), Samples.onlyLayout())) {
            assertTrue(json(ninjs, edition).path("edNote").isMissingNode());
            assertTrue(xml(newsml, edition).select("edNote, signal").isEmpty());
            assertTrue(xml(nitf, edition).select("ed-msg, correction").isEmpty());
            assertTrue(json(schemaOrg, edition).path("correction").isMissingNode());
        }
    }

    @Test
    void withdraw() {
        var edition = EditionBuilder.received(Samples.corrected().text())
                .insert(0, "Withdrawn. ")
                .save("WITHDRAWN: The interview never took place.")
                .build();

        var json = json(ninjs, edition);
        assertEquals("canceled", json.path("pubStatus").asText());
        assertEquals("WITHDRAWN-Withdrawn. Harbour talks end without a deal", json.at("/headlines/0/value").asText());
        assertEquals("WITHDRAWN: The interview never took place. Withdraws paragraph 1 to add “Withdrawn.”.",
                json.path("edNote").asText());
        assertEquals("stat:canceled", xml(newsml, edition).select("pubStatus").attr("qcode"));
        assertEquals("canceled", xml(nitf, edition).select("docdata").attr("management-status"));
        assertEquals("Withdrawn", json(schemaOrg, edition).path("creativeWorkStatus").asText());
    }

    @Test
    void countUpdatesFromTheSource() {
        var edition = EditionBuilder.received("One.\n\nTwo.")
                .as("system:source")
                .insert(10, "\n\nThree.")
                .save("New text from the source")
                .insert(18, "\n\nFour.")
                .save("New text from the source")
                .build();

        assertEquals("UPDATE 2-One.", json(ninjs, edition).at("/headlines/0/value").asText());
        assertEquals("sig:update", xml(newsml, edition).select("signal").attr("qcode"));
    }

    @Test
    void countCharactersAsTheStandardDoes() {
        var edition = EditionBuilder.received("🖋 two").build();

        assertEquals(5, json(ninjs, edition).at("/bodies/0/charCount").asInt());
        assertEquals(1, json(ninjs, edition).at("/bodies/0/wordCount").asInt());
    }

    @Test
    void nameWhoIsQuoted() {
        var edition = Samples.corrected();

        assertEquals("Ingrid Solberg", json(ninjs, edition).at("/people/0/name").asText());
        assertEquals("quoted", json(ninjs, edition).at("/people/0/rel").asText());
        var quotation = json(schemaOrg, edition).at("/hasPart/0");
        assertEquals("“We will 🖋 sign the pact,”", quotation.path("text").asText());
        assertEquals("Ingrid Solberg", quotation.at("/spokenByCharacter/name").asText());
    }

    @Test
    void tellEveryCorrectionReadersAreToldOf() {
        var corrections = json(schemaOrg, Samples.twice()).path("correction");

        assertEquals(2, corrections.size(), "a correction and a clarification, but no refile");
        assertTrue(corrections.path(1).path("text").asText().startsWith("The day was a guess. An earlier version"));
    }

    @Test
    void endNoScriptElement() {
        assertFalse(Samples.string(schemaOrg, Samples.hostile()).contains("</"));
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\p{Cc}\uFFFE]+", "");
    }

    private static JsonNode json(ExportFormat format, Edition edition) {
        return Canonical.parse(Samples.string(format, edition));
    }

    private static Document xml(ExportFormat format, Edition edition) {
        return Jsoup.parse(Samples.string(format, edition), "", Parser.xmlParser());
    }
}
