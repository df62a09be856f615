package org.copydesk.text;

import java.util.List;

/**
 * How places are carried through the edits of one script, in both directions.
 *
 * <p>At one offset p of the text before there may meet, in this order: an edit that ends at p, an insertion at p, an edit that
 * begins at p. A span takes in the replacements of the edits that it covers, never the insertions at its edges. A unit
 * of the text after belongs to one replacement or to the text before, so the way back is unique; shifts say how far into
 * a replacement it lies.
 */
final class Mapping {
    /**
     * What part of the words that a larger edit takes away, in UTF-16 units, an annotation must have covered to be carried on
     * to the whole replacement. Below that the replacement is about something else.
     */
    static final double MAIN_PART = 0.5;

    private final List<Edit> edits;
    private final Offsets offsets;

    Mapping(List<Edit> edits, Offsets offsets) {
        this.edits = edits;
        this.offsets = offsets;
    }

    Mapped map(Anchor anchor, String words, String after) {
        var span = forward(anchor);
        if (span.isEmpty() || isMinorPart(anchor.span())) {
            return new Mapped(Fate.ORPHANED, Span.at(span.start(), 0));
        }
        if (span.length() != words.length() || !after.startsWith(words, span.start())) {
            return new Mapped(Fate.CHANGED, span);
        }
        return new Mapped(span.start() == anchor.span().start() ? Fate.KEPT : Fate.MOVED, span);
    }

    Span forward(Anchor anchor) {
        var natural = natural(anchor.span());
        if (!anchor.isShifted()) {
            return natural;
        }
        int startShift = startShift(anchor);
        int endShift = endShift(anchor);
        int start = natural.start() + startShift;
        int end = natural.end() + endShift;
        boolean clamped = startShift != anchor.startShift() || endShift != anchor.endShift();
        // Shifts made for another replacement that leave nothing of this one mean nothing any more.
        return start > end || (start == end && clamped) ? natural : new Span(start, end);
    }

    Anchor backward(Span after) {
        var span = after.isEmpty()
                ? pointBefore(after.start())
                : new Span(startBefore(after.start()), endBefore(after.end()));
        var natural = natural(span);
        return new Anchor(span, after.start() - natural.start(), after.end() - natural.end());
    }

    /** Where a span comes to lie without shifts; an empty one comes to lie on what is inserted there. */
    private Span natural(Span span) {
        if (span.isEmpty()) {
            int ahead = ahead(span.start());
            int behind = behind(span.start());
            return new Span(Math.min(ahead, behind), Math.max(ahead, behind));
        }
        return new Span(ahead(span.start()), behind(span.end()));
    }

    /** Where words that begin at {@code offset} come to begin: behind an insertion there, and with the whole of an edit. */
    private int ahead(int offset) {
        int next = offsets.endingBy(offset);
        boolean inside = next < edits.size() && offsets.start(next) < offset;
        return inside ? offsets.begin(next) : offset + offsets.grown(next);
    }

    /** Where words that end at {@code offset} come to end: before an insertion there, and with the whole of an edit. */
    private int behind(int offset) {
        int next = offsets.beginningBefore(offset);
        boolean inside = next > 0 && offsets.end(next - 1) > offset;
        return inside ? offsets.finish(next - 1) : offset + offsets.grown(next);
    }

    private int startShift(Anchor anchor) {
        int start = anchor.span().start();
        return anchor.span().isEmpty()
                ? clamp(anchor.startShift(), 0, insertedAt(start))
                : clamp(anchor.startShift(), -insertedAt(start), replacedFrom(start));
    }

    private int endShift(Anchor anchor) {
        int end = anchor.span().end();
        return anchor.span().isEmpty()
                ? clamp(anchor.endShift(), -insertedAt(end), 0)
                : clamp(anchor.endShift(), -replacedTo(end), insertedAt(end));
    }

    private static int clamp(int shift, int least, int most) {
        return Math.max(least, Math.min(most, shift));
    }

    private int insertedAt(int offset) {
        int next = offsets.beginningBefore(offset);
        return next < edits.size() && edits.get(next).span().equals(Span.at(offset, 0)) ? length(next) : 0;
    }

    private int replacedFrom(int offset) {
        int next = offsets.endingBy(offset);
        return next < edits.size() && edits.get(next).span().start() == offset ? length(next) : 0;
    }

    private int replacedTo(int offset) {
        int last = offsets.beginningBefore(offset) - 1;
        return last >= 0 && edits.get(last).span().end() == offset ? length(last) : 0;
    }

    private int length(int i) {
        return edits.get(i).replacement().length();
    }

    /** Where the words begin that the unit at {@code after} stands on: its own offset, or its edit's start. */
    private int startBefore(int after) {
        int count = offsets.replacedBy(after);
        boolean replaced = count > 0 && after < offsets.finish(count - 1);
        return replaced ? edits.get(count - 1).span().start() : after - offsets.grown(count);
    }

    /** Where the words end that the unit just before {@code after} stands on. */
    private int endBefore(int after) {
        int count = offsets.replacedBy(after - 1);
        boolean replaced = count > 0 && after <= offsets.finish(count - 1);
        return replaced ? edits.get(count - 1).span().end() : after - offsets.grown(count);
    }

    /** The span that an empty one at {@code after} stands on: the edit whose replacement it parts, else a point. */
    private Span pointBefore(int after) {
        int count = offsets.replacedBy(after - 1);
        boolean parted = count > 0 && after < offsets.finish(count - 1);
        return parted ? edits.get(count - 1).span() : Span.at(endBefore(after), 0);
    }

    /** Whether a larger edit takes these words away together with more than as many others. */
    private boolean isMinorPart(Span span) {
        int next = offsets.endingBy(span.start());
        if (next == edits.size() || offsets.start(next) > span.start() || offsets.end(next) < span.end()) {
            return false;
        }
        boolean parts = !span.isEmpty() || offsets.start(next) < span.start();
        return parts && span.length() < MAIN_PART * (offsets.end(next) - offsets.start(next));
    }
}
