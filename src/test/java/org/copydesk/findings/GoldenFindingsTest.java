package org.copydesk.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule on copy of our own where it must speak, with what it must propose first, and all rules where none may. */
class GoldenFindingsTest {
    private static final Path CASES = Path.of("src/test/resources/findings/golden/cases.txt");
    private static final Pattern MARKED = Pattern.compile("⟦([^⟧]*)⟧(?:⟨([^⟩]*)⟩)?");

    /** Copy and what a rule must say of it: the places and the first proposals, "-" where a case names none. */
    record Case(String rule, String text, List<String> expected) {

        static Case of(String rule, String line) {
            var marked = line.replace("¶", "\n\n");
            var text = new StringBuilder();
            var expected = new ArrayList<String>();
            var at = 0;
            for (var found = MARKED.matcher(marked); found.find();) {
                text.append(marked, at, found.start());
                expected.add(said(Span.at(text.length(), found.group(1).length()), found.group(2)));
                text.append(found.group(1));
                at = found.end();
            }
            return new Case(rule, text.append(marked.substring(at)).toString(), expected);
        }

        @Override
        public String toString() {
            return rule + ": " + text.replace("\n\n", "¶");
        }
    }

    private static String said(Span span, String first) {
        return span.start() + "–" + span.end() + " → " + (first == null ? "-" : first);
    }

    static Stream<Case> cases() throws IOException {
        var cases = new ArrayList<Case>();
        var rule = "";
        for (var line : Files.readAllLines(CASES)) {
            if (line.matches("[a-z-]+")) {
                rule = line;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(Case.of(rule, line));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatAnEditorWould(Case wanted) {
        var found = Engines.INSPECTOR.inspect(wanted.text(), Knowledge.NONE).findings();

        var said = found.stream()
                .filter(finding -> wanted.expected().isEmpty() || finding.rule().equals(wanted.rule()))
                .map(finding -> said(finding.span(),
                        finding.suggestions().isEmpty() || open(wanted) ? null : finding.suggestions().get(0)))
                .toList();
        assertEquals(wanted.expected(), said, () -> found.toString());
    }

    /** Whether a case leaves open what is proposed. */
    private static boolean open(Case wanted) {
        return wanted.expected().stream().allMatch(one -> one.endsWith("-"));
    }

    @Test
    void hasACaseForEveryRuleThatNeedsNoKnowledge() throws IOException {
        var covered = new TreeSet<>(cases().map(Case::rule).toList());

        var without = Engines.DETECTORS.stream()
                .map(Detector::rule)
                .filter(rule -> !covered.contains(rule) && !rule.startsWith("reference-"))
                .sorted()
                .toList();

        assertEquals(List.of("abstract-phrase", "coined-term", "counted-slogan", "exhortation", "glossary", "learnt-fix",
                "official-title", "register-alias", "supplied-we"), without);
    }
}
