package org.copydesk.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.copydesk.quotes.Register;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules that look at a reference text say of copy of our own, and where they must be silent. */
class BesideFindingsTest {
    private static final Path CASES = Path.of("src/test/resources/findings/golden/beside.txt");

    record Case(Marked copy, String rule, String language, String reference) {

        @Override
        public String toString() {
            return rule + " (" + language + "): " + copy.text().replace("\n\n", "¶");
        }
    }

    static Stream<Case> cases() throws IOException {
        var cases = new ArrayList<Case>();
        var rule = "";
        for (var line : Files.readAllLines(CASES)) {
            if (line.matches("[a-z-]+")) {
                rule = line;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.split(" \\| ");
                cases.add(new Case(Marked.of(parts[2]), rule, parts[0], parts[1].replace("¶", "\n\n")));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhereTheTwoDiffer(Case wanted) {
        var beside = new Knowledge.ReferenceText(wanted.reference(), wanted.language());
        var knowledge = new Knowledge(Register.EMPTY, Glossary.EMPTY, Optional.of(beside), List.of());

        var found = Engines.INSPECTOR.inspect(wanted.copy().text(), knowledge).findings();

        var told = wanted.copy().expected().isEmpty()
                ? found
                : found.stream().filter(finding -> finding.rule().equals(wanted.rule())).toList();
        assertEquals(wanted.copy().expected(), told.stream().map(Marked::said).toList(), found::toString);
    }
}
