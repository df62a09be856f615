package org.copydesk.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine promises beside being right: groups, register, size. */
class QuoteScannerTest {
    private final QuoteScanner scanner = new QuoteScanner(Register.EMPTY);

    @Test
    void tiesThePiecesOfOneUtterance() {
        var found = scanner.scan("“We lost,” Tan said, “and we know why.” Faber shrugged. “So?”");

        assertEquals(List.of(1, 1, 2), found.stream().map(Quotation::group).toList());
    }

    @Test
    void tiesAQuotationThatTheNextParagraphContinues() {
        var found = scanner.scan("“We lost,” Tan said. “It hurts.\n\n“But we go on.”");

        assertEquals(List.of(1, 1, 1), found.stream().map(Quotation::group).toList());
        assertEquals(List.of(true, false, true), found.stream().map(Quotation::closed).toList());
    }

    @Test
    void givesTheRegistersNameForAKnownBadForm() {
        var entry = new Register.Entry("Ingrid Solberg", "transport minister", List.of("Solberg"), List.of("S"), List.of(),
                false);

        var found = new QuoteScanner(new Register(List.of(entry))).scan("“The line will open,” S said on Friday.");

        assertEquals(List.of("Ingrid Solberg"), found.get(0).speaker().orElseThrow().names());
        assertEquals("known bad form in the register", found.get(0).speaker().orElseThrow().evidence());
    }

    @Test
    void saysWhyAPronounStandsForSomebody() {
        var found = scanner.scan("Helga Brandt opened the plant on Friday. “It took nine years,” she said.");

        assertEquals(List.of("Helga Brandt"), found.get(0).speaker().orElseThrow().names());
        assertEquals("11 words back, subject of the sentence before", found.get(0).speaker().orElseThrow().evidence());
    }

    @Test
    void namesBothWhereTwoFit() {
        var entries = List.of(new Register.Entry("Ann Selby", "", List.of("Selby"), List.of(), List.of(), false),
                new Register.Entry("Mark Selby", "", List.of("Selby"), List.of(), List.of(), false));

        var found = new QuoteScanner(new Register(entries)).scan("“Never,” Selby said.");

        assertEquals(List.of("Ann Selby", "Mark Selby"), found.get(0).speaker().orElseThrow().names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "“", "'", "\" ", "”“", "\"a", "a\" ", "‘a ", "he said \"", "a, said ", "\n\"", "x.", "«»",
            "he said and called, who told ", "\"a\" that he said of "})
    void staysLinearOnAMillionMarks(String scrap) {
        var text = scrap.repeat(1_000_000 / scrap.length());

        var found = assertTimeout(Duration.ofSeconds(60), () -> scanner.scan(text));

        assertTrue(found.stream().allMatch(q -> q.span().end() <= text.length()));
    }

    @Test
    void findsNothingInNothing() {
        assertEquals(List.of(), scanner.scan(""));
        assertEquals(List.of(), scanner.scan(" \n \n"));
    }
}
