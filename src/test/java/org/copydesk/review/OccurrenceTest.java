package org.copydesk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.copydesk.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrenceTest {

    @ParameterizedTest(name = "“{1}” of “{2}” with {0}")
    @CsvSource({"Karin Solberg, 6, Karin Solberg left., true", "Karin Solberg, 0, Solberg left., false",
            "Karin Solberg, 5, Miss Solberg left., false", "Solberg, 0, Solberg left., false",
            "Solberg and Solberg, 12, Solberg and Solberg left., true", "Solberg-Ness, 0, Solberg-Ness left., true"})
    void aNameIsPartOfALongerOne(String canonical, int at, String text, boolean part) {
        assertEquals(part, Occurrence.isPartOf(canonical, text, Span.at(at, "Solberg".length())));
    }
}
