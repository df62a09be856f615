package org.copydesk.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.copydesk.quotes.Register;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of any text, however broken. */
class AnalysisPropertiesTest {
    private static final String SIGNS = "“”\"'‘’()[]|*-–—.,:;!?…  \n\n\t\u00A0\u00AD\u200B\uFEFF&#39;&rsquo;â€™ABGXi правительство பிடன் 政府 الحكومة 𝒳e\u0301 See also READ MORE: 12 1,200 61st";

    /** Copy of our own with pieces thrown about and signs strewn in. */
    private static String broken(int seed) {
        var random = new Random(seed);
        var articles = Scoreboard.articles();
        var text = new StringBuilder(Damage.of(articles.get(random.nextInt(articles.size())), 8, seed).text());
        for (var i = random.nextInt(40); i > 0; i--) {
            var from = random.nextInt(text.length() + 1);
            var sign = random.nextInt(SIGNS.length() - 3);
            if (random.nextBoolean()) {
                text.insert(from, SIGNS, sign, sign + 1 + random.nextInt(3));
            } else {
                text.delete(from, Math.min(text.length(), from + random.nextInt(30)));
            }
        }
        return text.toString().replaceAll("[\\uD800-\\uDFFF]", "x");
    }

    @Property(tries = 150)
    void findingsLieInTheTextInOrderAndOneCauseOnce(@ForAll @IntRange(max = 1_000_000) int seed) {
        var text = broken(seed);

        var findings = Engines.INSPECTOR.inspect(text, Knowledge.NONE).findings();

        for (var i = 0; i < findings.size(); i++) {
            var span = findings.get(i).span();
            assertTrue(span.start() < span.end() && span.end() <= text.length(), () -> findings.toString());
            if (i > 0) {
                assertTrue(findings.get(i - 1).span().start() <= span.start(), () -> findings.toString());
            }
        }
    }

    @Property(tries = 60)
    void aLineOfNothingButInvisibleSignsIsReadAsNothing(@ForAll("lines") String text) {
        assertEquals(List.of(), Engines.INSPECTOR.inspect(text, Knowledge.NONE).findings());
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("Bank raises rate", "\uFEFF", "\u00A0", "\u200B", "\u00A0\uFEFF\u00A0")
                .list()
                .ofMaxSize(4)
                .map(lines -> String.join("\n\n", lines));
    }

    @Property(tries = 60)
    void theSameTextGivesTheSameAnswer(@ForAll @IntRange(max = 1_000_000) int seed) {
        var text = broken(seed);

        assertEquals(Engines.ANALYSIS.of(text, Knowledge.NONE), Engines.ANALYSIS.of(text, Knowledge.NONE));
    }

    @Property(tries = 60)
    void anInspectionThatSparesWorkSaysTheSame(@ForAll @IntRange(max = 1_000_000) int seed) {
        var before = Engines.INSPECTOR.inspect(broken(seed), Knowledge.NONE);
        var text = broken(seed).replaceFirst("\\. ", ". Nobody knew why. ");

        assertEquals(Engines.INSPECTOR.inspect(text, Knowledge.NONE).findings(),
                Engines.INSPECTOR.inspect(text, Knowledge.NONE, before).findings());
    }

    @Property(tries = 40)
    void anInspectionThatSparesWorkKnowsWhatTheDeskKnowsNow(@ForAll @IntRange(max = 1_000_000) int seed) {
        var text = broken(seed) + "\n\nThe gouverment denied it, S said.\n";
        var before = Engines.INSPECTOR.inspect(text, Knowledge.NONE);
        var known = new Knowledge(
                new Register(
                        List.of(new Register.Entry("Ingrid Solberg", "minister", List.of(), List.of("S"), List.of(), false))),
                new Glossary(List.of(new Glossary.Term("reject", List.of("denied"), ""))), Optional.empty(),
                List.of(new Knowledge.Learnt("gouverment", "government", "fluency/spelling", 2)));

        var findings = Engines.INSPECTOR.inspect(text, known, before).findings();

        assertEquals(Engines.INSPECTOR.inspect(text, known).findings(), findings);
        assertTrue(findings.stream().map(Finding::rule).toList().containsAll(List.of("learnt-fix", "glossary")),
                () -> findings.toString());
    }
}
