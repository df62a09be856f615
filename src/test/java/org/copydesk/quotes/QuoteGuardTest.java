package org.copydesk.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.copydesk.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteGuardTest {
    private static final String TEXT = "“We lost,” Tan said on “Meet the Press” Sunday.";

    private final QuoteGuard guard = new QuoteGuard(TEXT, new QuoteScanner(Register.EMPTY).scan(TEXT));

    @ParameterizedTest
    @CsvSource({"We, true", "lost, true", "Tan, false", "Press, false", "'lost,” Tan', true", "“, false", "said, false"})
    void guardsTheWordsBetweenTheMarks(String words, boolean guarded) {
        int at = TEXT.indexOf(words);

        assertEquals(guarded, guard.guards(Span.at(at, words.length())));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "4, true", "9, true", "10, false", "47, false"})
    void guardsAgainstAnInsertionBetweenTheMarks(int at, boolean guarded) {
        assertEquals(guarded, guard.guards(new Span(at, at)));
    }
}
