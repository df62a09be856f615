package org.copydesk.findings.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;

import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class BesideTest {

    @Test
    void setsParagraphsWhereTheyStandInTheirTexts() {
        var rows = Beside.paragraphs("One.\n\nTwo.\n\nThree.", "Eins.\n\nZwei.\n\nDrei.");

        assertEquals(List.of(new Beside(new Span(0, 4), List.of(new Span(0, 5))),
                new Beside(new Span(6, 10), List.of(new Span(7, 12))),
                new Beside(new Span(12, 18), List.of(new Span(14, 19)))), rows);
    }

    @Test
    void givesParagraphsThatAreOverToTheNeighbour() {
        var rows = Beside.paragraphs("One and all.", "Eins.\n\nUnd alle.");

        assertEquals(List.of(new Beside(new Span(0, 12), List.of(new Span(0, 5), new Span(7, 16)))), rows);
    }

    @Test
    void growsWithTheTextsAndNotWithTheirProduct() {
        var text = "A line.\n\n".repeat(200_000);

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals(200_000, Beside.paragraphs(text, text).size()));
    }
}
