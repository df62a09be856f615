package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CodePointsTest {

    @Property(tries = 10_000)
    void agreesWithTheJdkBothWays(@ForAll Random random) {
        var draws = new Draws(random);
        var text = draws.text();
        var points = CodePoints.of(text);

        int count = draws.below(text.codePointCount(0, text.length()) + 1);
        int unit = draws.below(text.length() + 1);

        assertEquals(text.offsetByCodePoints(0, count), points.unit(count));
        assertEquals(text.codePointCount(0, unit), points.count(unit));
        assertEquals(count, points.count(points.unit(count)));
    }

    @Test
    void convertsSpans() {
        var points = CodePoints.of("a😀b😀");

        assertEquals(new Span(1, 3), points.toCodePoints(new Span(1, 4)));
        assertEquals(new Span(3, 6), points.toUnits(new Span(2, 4)));
    }
}
