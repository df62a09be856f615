package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextQuoteTest {

    @Test
    void keepsThirtyTwoCodePointsOnEachSide() {
        var text = "😀".repeat(40) + "Xi" + "é".repeat(40);

        assertEquals(new TextQuote("Xi", "😀".repeat(32), "é".repeat(32)), TextQuote.of(text, Span.at(80, 2)));
    }

    @Test
    void hasNoContextWhereTheTextEnds() {
        assertEquals(new TextQuote("Xi", "", ""), TextQuote.of("Xi", new Span(0, 2)));
    }
}
