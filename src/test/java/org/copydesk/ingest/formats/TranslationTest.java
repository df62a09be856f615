package org.copydesk.ingest.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.copydesk.Parts;
import org.copydesk.article.ReferenceText;
import org.copydesk.article.Refusal;
import org.copydesk.article.Unacceptable;
import org.copydesk.export.Markup;
import org.copydesk.export.Samples;
import org.copydesk.ingest.Received;
import org.copydesk.ingest.Unreadable;
import org.copydesk.ingest.formats.translation.Mqm;
import org.copydesk.ingest.formats.translation.MqmScores;
import org.copydesk.ingest.formats.translation.Xliff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Translations come in with their source beside them and what was said of them on its words. */
class TranslationTest {
    private static final Xliff XLIFF = new Xliff(Taking.LIMITS);
    private static final Mqm MQM = new Mqm(Taking.LIMITS);
    private static final String HEADER = "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\tcomment\n";

    private static List<String> said(Received received) {
        return Taking.marks(received)
                .remarks()
                .stream()
                .map(remark -> remark.author() + " “" + remark.span().orElseThrow().of(received.text()) + "” " + remark.body())
                .toList();
    }

    @Test
    void readsTheTargetsOfXliff() {
        var item = Taking.one(XLIFF, Taking.envelope(
                """
                        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="en">
                        <file id="f" original="https://a.example/1"><group id="g"><unit id="1">
                          <notes><note id="n1" category="translation">Was negated.</note><note id="n2">On it all.</note></notes>
                          <segment id="s1"><source>Un.</source><target>The <mrk id="m" type="comment" ref="#n=n1">one</mrk>.</target></segment>
                          <ignorable><source> </source><target> </target></ignorable>
                          <segment id="s2"><source>Deux
                            fois.</source><target><pc id="p">Twice</pc><ph id="x"/>.</target></segment></unit></group>
                        <unit id="2"><segment><source>Trois.</source><target>Three<cp hex="0007"/>.</target></segment></unit>
                        </file></xliff>"""));

        assertEquals("The one. Twice.\n\nThree\u0007.", item.text());
        assertEquals(Optional.of(new ReferenceText("Un. Deux fois.\n\nTrois.", "fr")), Taking.reference(item));
        assertEquals(List.of(" “one” translation: Was negated.", " “The one. Twice.” On it all."), said(item));
        assertEquals("en", item.particulars().language());
    }

    @Test
    void putsTargetsInTheirOwnOrderAndTakesSourcesWhereThereAreNone() {
        var file = "<xliff version='2.0' srcLang='fr' trgLang='en'><file id='f'><unit id='1'>%s</unit></file></xliff>";
        var moved = "<segment><source>A</source><target order='2'>b</target></segment><segment><source>B</source><target order='1'>a</target></segment>";
        var bare = "<segment><source>Un.</source></segment>";

        assertEquals("ab", Taking.one(XLIFF, Taking.envelope(String.format(file, moved))).text());
        var untranslated = Taking.one(XLIFF, Taking.envelope(String.format(file, bare)));
        assertEquals("Un.", untranslated.text());
        assertEquals("fr", untranslated.particulars().language());
    }

    @Test
    void refusesAnotherVersionOfXliff() {
        assertThrows(Unacceptable.class, () -> XLIFF.read(Taking.envelope("<xliff version='1.2'><file/></xliff>")));
    }

    @Test
    void takesOurOwnXliffBack() {
        Samples.all().forEach((what, edition) -> {
            // Without a target a file is untranslated, and its sources are the text.
            if (edition.text().isBlank()) {
                return;
            }
            var content = Samples.bytes(new org.copydesk.export.formats.Xliff(), edition);

            var text = Taking.one(XLIFF, Taking.envelope(content)).text();

            assertEquals(Markup.allowed(edition.text()).replaceAll("\\s+", " ").strip(), text.replaceAll("\\s+", " ").strip(),
                    what);
        });
    }

    @Test
    void readsMqmRows() {
        var table = HEADER + "A\td\t1\t1\tr1\tQuelle.\tThe <v>one</v>.\tAccuracy/Mistranslation\tMajor\twhy\n"
                + "A\td\t1\t1\tr2\tQuelle.\tThe one.\tNo-error\tNo-error\t\n"
                + "A\td\t1\t2\tr1\t<v>Zwei</v>.\tTwo &lt;v&gt;.\tAccuracy/Omission\tminor\n"
                + "B\td\t1\t1\tr1\tQuelle.\tOne.\tNo-error\tNo-error\t\n";

        var items = Taking.several(MQM, Taking.envelope(table));

        assertEquals(List.of("The one.\n\nTwo <v>.", "One."), items.stream().map(Received::text).toList());
        assertEquals(Optional.of(new ReferenceText("Quelle.\n\nZwei.", "und")), Taking.reference(items.get(0)));
        assertEquals(
                List.of("r1 “one” Accuracy/Mistranslation, Major: why",
                        "r1 “Two <v>.” Accuracy/Omission, minor (source: “Zwei”)"),
                said(items.get(0)));
        assertEquals(List.of(-2.5, -1.0, 0.0),
                MqmScores.of(table.getBytes(StandardCharsets.UTF_8), "UTF-8", 10)
                        .stream()
                        .map(MqmScores.Score::score)
                        .toList());
    }

    @Test
    void readsCellsThatAreQuotedAsIn2020() {
        var table = HEADER + "A\td\t1\t1\tr1\t\"Er sagte: \"\"Nein\"\".\"\t\"He said: \"\"No\"\".\"\tNo-error\tNo-error\t\n";

        assertEquals("He said: \"No\".", Taking.several(MQM, Taking.envelope(table)).get(0).text());
    }

    @Test
    void refusesMoreRowsAndUnitsThanItTakesIn() {
        var rows = "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\n"
                + "s\td\t1\t1\tr\ta\tb\tOther\tMinor\n".repeat(20_001);
        var units = "<xliff version='2.1' srcLang='en'><file id='f'>" + "<unit id='u'/>".repeat(20_001) + "</file></xliff>";

        for (var refused : List.<Executable>of(() -> MQM.read(Taking.envelope(rows)),
                () -> XLIFF.read(Taking.envelope(units)))) {
            var refusal = assertThrows(Unreadable.class, refused);
            assertEquals(Unreadable.Cause.TOO_LARGE, refusal.reason());
            assertTrue(refusal.getMessage().contains("copydesk.intake.max-lines"), refusal.getMessage());
        }
    }

    @Test
    void refusesARowWithoutItsColumns() {
        assertTrue(assertThrows(Unreadable.class, () -> MQM.read(Taking.envelope(HEADER + "A\td\n"))).getMessage()
                .contains("Line 2"));
    }

    @Test
    void givesTheScoresThatOthersGive() throws IOException {
        var folder = Parts.folder("standards").resolve("mqm");
        var expected = Files.readAllLines(folder.resolve("avg_seg_scores.first12segments.tsv"))
                .stream()
                .skip(1)
                .map(line -> line.split("\\s+"))
                .filter(cells -> !cells[1].equals("None"))
                .collect(Collectors.toMap(cells -> cells[0] + " " + cells[2], cells -> Double.parseDouble(cells[1])));

        var scores = MqmScores.of(Files.readAllBytes(folder.resolve("mqm_ted_ende.first12segments.tsv")), "UTF-8", 5_000);

        assertTrue(scores.size() > 100, "only " + scores.size());
        for (var score : scores) {
            assertEquals(expected.get(score.system().replaceAll("^ref$", "ref-A") + " " + score.segment()), score.score(), 1e-6,
                    score.toString());
        }
    }

    @Test
    void readsOthersXliff() throws IOException {
        try (var files = Files.walk(Parts.folder("standards").resolve("xliff-2.1/test-suite"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".xlf")).toList()) {
                try {
                    XLIFF.read(Taking.envelope(Files.readAllBytes(file)));
                } catch (Refusal refusal) {
                    assertTrue(file.toString().contains("invalid"), file + ": " + refusal.getMessage());
                }
            }
        }
    }
}
