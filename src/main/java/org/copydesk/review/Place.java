package org.copydesk.review;

import org.copydesk.text.Anchor;
import org.copydesk.text.Span;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Where an annotation stands: a span of a version's text, and how it reaches into corrections of it.
 *
 * @param start and {@code end}: UTF-16, half-open, in the version's text; equal only where the words exist in an insertion alone
 * @param startShift and {@code endShift}: see {@link Anchor}
 * @param exact the version's words from start to end: {@code substring(start, end)} equals it, always
 * @param words the draft's words here when the annotation was made or last carried over a save: what a change is told by
 */
public record Place(int start, int end, int startShift, int endShift, String exact, String words) {

    /** The place of {@code anchor} in a version's {@code text}, its draft words being {@code words}. */
    public static Place of(Anchor anchor, String text, String words) {
        return new Place(anchor.span().start(), anchor.span().end(), anchor.startShift(), anchor.endShift(),
                anchor.span().of(text),
                words);
    }

    /** Words that stand in the version itself. */
    public static Place of(Span span, String text) {
        return new Place(span.start(), span.end(), 0, 0, span.of(text), span.of(text));
    }

    public Span span() {
        return new Span(start, end);
    }

    public Anchor anchor() {
        return new Anchor(span(), startShift, endShift);
    }

    /** Whether both stand at the same place of the version, whatever the draft's words were. */
    @JsonIgnore
    public boolean sameAs(Place other) {
        return anchor().equals(other.anchor());
    }
}
