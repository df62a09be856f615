package org.copydesk.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.copydesk.Parts;
import org.copydesk.mqm.Severity;
import org.junit.jupiter.api.Test;

/** Real copy, from a folder given by {@code -Dcopydesk.seeds}: clean agency copy is left alone, damaged copy is not. */
class SeedFindingsTest {

    private static String read(String name) throws IOException {
        return Files.readString(Parts.folder("seeds").resolve(name));
    }

    @Test
    void findsNothingInAgencyCopyButItsLayoutAndTime() throws IOException {
        var rules = Engines.ANALYSIS.of(read("wire.txt"), Knowledge.NONE)
                .findings()
                .stream()
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of("layout-line", "line-join", "paragraph-break", "timestamp"), rules);
    }

    @Test
    void findsEveryKindOfDamageInABackTranslation() throws IOException {
        var findings = Engines.ANALYSIS.of(read("backtranslated.txt"), Knowledge.NONE).findings();

        var rules = findings.stream().map(Finding::rule).collect(Collectors.toSet());
        assertTrue(rules
                .containsAll(Set.of("fused-name", "lone-letter", "same-person", "untranslated-script", "torn-link", "teaser",
                        "stray-line", "comment-form", "doubled-word", "role-inversion", "bare-pronoun", "sentence-fragment",
                        "refusal-conflict")),
                rules::toString);
        assertEquals(6, findings.stream().filter(finding -> finding.severity() == Severity.CRITICAL).count(),
                findings::toString);
    }
}
