package org.copydesk.export.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.copydesk.export.Edition;
import org.copydesk.export.EditionBuilder;
import org.copydesk.export.Samples;
import org.copydesk.export.Validity;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What translators' tools read: MQM TSV, TMX, XLIFF. */
class TranslationFormatsTest {
    private final MqmTsv mqm = new MqmTsv();
    private final Tmx tmx = new Tmx();
    private final Xliff xliff = new Xliff();

    static Stream<Arguments> samples() {
        return Samples.all().entrySet().stream().map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
    }

    @Test
    void schematronRefusesWhatIsNotValid() {
        var bad = Samples.string(xliff, Samples.corrected()).replace("ref=\"#n=n1\"", "ref=\"#n=n7\"");

        assertFalse(Validity.broken(Validity.CORE_RULES, bad.getBytes(StandardCharsets.UTF_8)).isEmpty());
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
}
