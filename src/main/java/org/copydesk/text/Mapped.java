package org.copydesk.text;

/**
 * Where a span lies after an edit, and what became of its words.
 *
 * @param span in the text after. An orphan's is empty: the point where its words stood, good for showing an editor where to
 *        look and for nothing else
 */
public record Mapped(Fate fate, Span span) {

    public Mapped {
        if (span.isEmpty() != (fate == Fate.ORPHANED)) {
            throw new IllegalArgumentException(fate + " at " + span);
        }
    }
}
