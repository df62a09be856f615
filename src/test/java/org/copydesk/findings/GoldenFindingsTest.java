package org.copydesk.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule on copy of our own where it must speak, with what it must propose first, and all rules where none may. */
class GoldenFindingsTest {
    private static final Path CASES = Path.of("src/test/resources/findings/golden/cases.txt");

    record Case(String rule, Marked copy) {

        @Override
        public String toString() {
            return rule + ": " + copy.text().replace("\n\n", "¶");
        }
    }

    static Stream<Case> cases() throws IOException {
        var cases = new ArrayList<Case>();
        var rule = "";
        for (var line : Files.readAllLines(CASES)) {
            if (line.matches("[a-z-]+")) {
                rule = line;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(new Case(rule, Marked.of(line)));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatAnEditorWould(Case wanted) {
        var found = Engines.INSPECTOR.inspect(wanted.copy().text(), Knowledge.NONE).findings();

        var said = found.stream()
                .filter(finding -> wanted.copy().expected().isEmpty() || finding.rule().equals(wanted.rule()))
                .map(finding -> open(wanted) ? Marked.said(finding.span(), null) : Marked.said(finding))
                .toList();
        assertEquals(wanted.copy().expected(), said, () -> found.toString());
    }

    /** Whether a case leaves open what is proposed. */
    private static boolean open(Case wanted) {
        return wanted.copy().expected().stream().allMatch(one -> one.endsWith("-"));
    }

    @Test
    void hasACaseForEveryRuleThatNeedsNoKnowledge() throws IOException {
        var covered = new TreeSet<>(cases().map(Case::rule).toList());

        var without = Engines.DETECTORS.stream()
                .map(Detector::rule)
                .filter(rule -> !covered.contains(rule) && !rule.startsWith("reference-") && !rule.startsWith("source-"))
                .sorted()
                .toList();

        assertEquals(List.of("abstract-phrase", "coined-term", "counted-slogan", "exhortation", "glossary", "learnt-fix",
                "official-title", "register-alias", "supplied-we"), without);
    }
}
