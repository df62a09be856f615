package org.copydesk.export.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;

import org.copydesk.export.Edition;
import org.copydesk.export.EditionBuilder;
import org.copydesk.export.Samples;
import org.copydesk.export.Schemas;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import com.helger.schematron.schxslt.xslt2.SchematronResourceSchXslt_XSLT2;

/** What translators' tools read: MQM TSV, TMX, XLIFF. */
class TranslationFormatsTest {
    private static final String FOLDER = "xliff-2.1/schemas/";
    private static final List<String> XLIFF = List.of(FOLDER + "informativeCopiesOf3rdPartySchemas/w3c/xml.xsd",
            FOLDER + "xliff_core_2.0.xsd", FOLDER + "metadata.xsd", FOLDER + "matches.xsd");

    private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
    private static final Map<String, SchematronResourceSchXslt_XSLT2> RULES = new HashMap<>();

    private final MqmTsv mqm = new MqmTsv();
    private final Tmx tmx = new Tmx();
    private final Xliff xliff = new Xliff();

    static Stream<Arguments> samples() {
        return Samples.all().entrySet().stream().map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void xliffIsValid(String what, Edition edition) throws Exception {
        var bytes = Samples.bytes(xliff, edition);

        Schemas.assertValidXml(XLIFF, bytes, what);
        assertEquals(List.of(), broken("xliff_core_2.1.sch", bytes), what);
    }

    @Test
    void schematronRefusesWhatIsNotValid() throws Exception {
        var bad = Samples.string(xliff, Samples.corrected()).replace("ref=\"#n=n1\"", "ref=\"#n=n7\"");

        assertFalse(broken("xliff_core_2.1.sch", bad.getBytes(StandardCharsets.UTF_8)).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void tmxHasItsShape(String what, Edition edition) throws Exception {
        var own = Samples.string(tmx, edition).replace("SYSTEM \"tmx14.dtd\"", "SYSTEM \"tmx-shape.dtd\"");
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setValidating(true);
        var builder = factory.newDocumentBuilder();
        builder.setEntityResolver((name, address) -> new InputSource(getClass().getResourceAsStream("/export/tmx-shape.dtd")));
        builder.setErrorHandler(new Strict());

        builder.parse(new ByteArrayInputStream(own.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void xliffLosesNoWord(String what, Edition edition) {
        var document = xml(Samples.string(xliff, edition));

        assertEquals(words(edition.text()), words(document.select("segment > target").text()), what);
        var source = edition.reference().map(Edition.Reference::text).orElse(edition.first().text());
        assertEquals(words(source), words(document.select("segment > source").text()), what);
    }

    @Test
    void xliffMarksWhatWasCorrectedAndSaysWhy() {
        var document = xml(Samples.string(xliff, Samples.corrected()));

        assertEquals("en-x-received", document.selectFirst("xliff").attr("srcLang"));
        assertEquals("en", document.selectFirst("xliff").attr("trgLang"));
        assertEquals("will", document.select("mrk").text());
        assertEquals("Negation added in translation; accuracy/mistranslation, major, by editor",
                document.select("note").text());
        assertEquals(List.of("reviewed", "final", "reviewed", "reviewed", "reviewed"),
                document.select("segment").eachAttr("state"));
    }

    @Test
    void xliffHasTheReferenceTextForItsSource() {
        var document = xml(Samples.string(xliff, Samples.translated()));

        assertEquals("fr", document.selectFirst("xliff").attr("srcLang"));
        assertEquals(List.of("Le ministre est arrivé.", "Il va signer le traité.", "La séance dure jusqu'au soir.",
                "Tous attendent."), document.select("segment > source").eachText());
        assertEquals("He won't sign the treaty.", document.select("unit[id=p1] mtc|match[ref=#s2] > target").text());
        assertEquals("He will sign the treaty.", document.select("segment[id=s2] > target").first().text());
    }

    @Test
    void tmxHoldsCorrectedSentencesAsReceivedAndAsSaved() {
        var document = xml(Samples.string(tmx, Samples.corrected()));

        assertEquals(List.of("en-x-received", "en"), document.select("tuv").eachAttr("xml:lang"));
        assertEquals(List.of("“We won't 🖋 sign the pact,” minister Ingrid Solberg told reporters on Monday.",
                "“We will 🖋 sign the pact,” minister Ingrid Solberg told reporters on Monday."),
                document.select("seg").eachText());
        assertEquals("Negation added in translation", document.select("note").text());
        assertTrue(xml(Samples.string(tmx, Samples.untouched())).select("tu").isEmpty());
    }

    @Test
    void tmxHoldsEverySentenceOfATranslation() {
        var document = xml(Samples.string(tmx, Samples.translated()));

        assertEquals(List.of("Le ministre est arrivé.", "The minister arrived.", "Il va signer le traité.",
                "He will sign the treaty.", "La séance dure jusqu'au soir.", "The session lasts until evening.",
                "Tous attendent.", "All wait."), document.select("seg").eachText());
    }

    @Test
    void mqmMarksTheWordsInTheirSentence() {
        assertEquals("system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\tcomment\n"
                + "Strait Wire\t5b0c1a34-77e2-4f0c-9a51-0d6e1f2a3b4c\t1\t1\teditor\tLe ministre est arrivé."
                + "\tThe minister arrived.\tNo-error\tNo-error\t\n"
                + "Strait Wire\t5b0c1a34-77e2-4f0c-9a51-0d6e1f2a3b4c\t1\t2\teditor\tIl va signer le traité."
                + "\tHe <v>won't</v> sign the treaty.\tAccuracy/Mistranslation\tMajor\tnegation added (now: will)\n"
                + "Strait Wire\t5b0c1a34-77e2-4f0c-9a51-0d6e1f2a3b4c\t1\t3\teditor\tLa séance dure jusqu'au soir."
                + "\tThe session lasts until evening.\tNo-error\tNo-error\t\n"
                + "Strait Wire\t5b0c1a34-77e2-4f0c-9a51-0d6e1f2a3b4c\t1\t4\teditor\tTous attendent."
                + "\tAll wait.\tNo-error\tNo-error\t\n", Samples.string(mqm, Samples.translated()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void mqmHasARowForEachErrorAndTenColumns(String what, Edition edition) {
        var rows = Arrays.stream(Samples.string(mqm, edition).split("\n")).skip(1).map(row -> row.split("\t", -1)).toList();
        var errors = rows.stream().filter(row -> !row[8].equals("No-error")).toList();

        assertTrue(rows.stream().allMatch(row -> row.length == 10), what);
        assertEquals(edition.corrections().stream().map(c -> c.exact().replaceAll("[\t\n]", " ")).toList(),
                errors.stream().map(row -> between(row[6])).toList(), what);
    }

    @Test
    void mqmTakesSentencesTogetherThatACorrectionJoins() {
        var edition = EditionBuilder.received("One. Two. Three.")
                .correct("e. Tw", "e, tw", ErrorCategory.PUNCTUATION, Severity.CRITICAL, "")
                .correct("Three", "Four", ErrorCategory.OTHER, Severity.NEUTRAL, "")
                .save("")
                .build();

        var rows = Arrays.stream(Samples.string(mqm, edition).split("\n")).skip(1).map(row -> row.split("\t", -1)).toList();

        assertEquals(List.of("On<v>e. Tw</v>o.", "<v>Three</v>."), rows.stream().map(row -> row[6]).toList());
        assertEquals(List.of("Major", "Neutral"), rows.stream().map(row -> row[8]).toList());
    }

    private static String between(String target) {
        var words = Pattern.compile("<v>(.*)</v>").matcher(target);
        assertTrue(words.find(), target);
        return words.group(1);
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\p{Cc}\uFFFE]+", "");
    }

    private static Document xml(String document) {
        return Jsoup.parse(document, "", Parser.xmlParser());
    }

    /** The assertions of a Schematron schema that {@code xml} does not meet, as SVRL tells them. */
    private static List<String> broken(String schema, byte[] xml) throws Exception {
        var rules = RULES.computeIfAbsent(schema,
                name -> SchematronResourceSchXslt_XSLT2.fromFile(Schemas.file(FOLDER + name).toFile()));
        var report = rules.applySchematronValidation(new StreamSource(new ByteArrayInputStream(xml)));
        assertTrue(report.getElementsByTagNameNS(SVRL, "fired-rule").getLength() > 0, "no rule was asked");
        var failed = report.getElementsByTagNameNS(SVRL, "failed-assert");
        return IntStream.range(0, failed.getLength()).mapToObj(i -> failed.item(i).getTextContent().strip()).toList();
    }

    /** Takes every fault for an end of the matter. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
