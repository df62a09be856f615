package org.copydesk.text;

/**
 * A stretch of a named text: from {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 code units. It may be
 * empty; it never lies before the text's beginning.
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The span of {@code length} units that begins at {@code start}. */
    public static Span at(int start, int length) {
        return new Span(start, start + length);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share words, or one is an insertion point inside the other; spans that merely meet do not overlap. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether an edit of the one and an edit of the other get in each other's way: they overlap, or both insert at one point. */
    public boolean touches(Span other) {
        return overlaps(other) || (isEmpty() && equals(other));
    }

    /** The smallest span that contains both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** This span moved by {@code distance} units; the result must still be a span. */
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }

    /**
     * The words that stand here in {@code text}.
     *
     * @throws IndexOutOfBoundsException if the text ends before this span does
     */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
