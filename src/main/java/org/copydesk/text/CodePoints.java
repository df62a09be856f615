package org.copydesk.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Converts offsets of one text between UTF-16 units, which we count, and code points, which some standards count. Made once
 * in O(n); each conversion is a binary search among the characters that take two units.
 */
public final class CodePoints {
    /** Where, in UTF-16 units, each character of two units has its second. */
    private final int[] seconds;

    private CodePoints(int[] seconds) {
        this.seconds = seconds;
    }

    public static CodePoints of(String text) {
        return new CodePoints(IntStream.range(1, text.length()).filter(i -> Boundaries.splitsSurrogate(text, i)).toArray());
    }

    /** How many code points lie before {@code unit}. An offset that parts a character counts the whole of it. */
    public int count(int unit) {
        int found = Arrays.binarySearch(seconds, unit);
        return unit - (found < 0 ? -found - 1 : found);
    }

    /** The offset in UTF-16 units before which {@code count} code points lie. */
    public int unit(int count) {
        return count + Bisection.countWhile(seconds.length, i -> seconds[i] - i <= count);
    }

    /** {@code span} in code points. */
    public Span toCodePoints(Span span) {
        return new Span(count(span.start()), count(span.end()));
    }

    /** {@code span}, given in code points, in UTF-16 units. */
    public Span toUnits(Span span) {
        return new Span(unit(span.start()), unit(span.end()));
    }
}
