package org.copydesk.text;

/**
 * A place in a version from which its place in the draft follows exactly, also where the words stand only in a
 * replacement. {@code docs/anchoring.md} has the model.
 *
 * @param span the place in the version; empty where the words stand in what is inserted at that point
 * @param startShift how far the draft's start lies from where {@code span.start()} comes to lie: positive skips into a
 *        replacement that begins there, negative reaches back into an insertion just before
 * @param endShift the same for the end: negative draws back into a replacement that ends there, positive reaches into an
 *        insertion just behind
 */
public record Anchor(Span span, int startShift, int endShift) {

    /** The anchor of words that stand in the version itself. */
    public static Anchor of(Span span) {
        return new Anchor(span, 0, 0);
    }

    /** Whether some of the words may stand in a replacement only. */
    public boolean isShifted() {
        return startShift != 0 || endShift != 0;
    }
}
