package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"2,4, 4,6, false, false", "2,4, 3,6, true, true", "2,4, 3,3, true, true", "2,4, 2,2, false, false",
            "2,4, 4,4, false, false", "3,3, 3,3, false, true", "3,3, 4,4, false, false", "2,6, 3,4, true, true"})
    void tellsOverlappingFromTouching(int start, int end, int otherStart, int otherEnd, boolean overlaps, boolean touches) {
        var span = new Span(start, end);
        var other = new Span(otherStart, otherEnd);

        assertEquals(overlaps, span.overlaps(other));
        assertEquals(overlaps, other.overlaps(span));
        assertEquals(touches, span.touches(other));
        assertEquals(touches, other.touches(span));
    }

    @Test
    void isNoSpanBeforeTheTextOrBackwards() {
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(1, 3).shift(-2));
    }
}
