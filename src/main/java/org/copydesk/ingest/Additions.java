package org.copydesk.ingest;

import java.util.List;
import java.util.Optional;

import org.copydesk.article.ReferenceText;
import org.copydesk.review.verbs.TakeOver;

/**
 * What came with an article's text and is kept beside it.
 *
 * @param reference the text that this one translates
 * @param marks the document's own changes and remarks, in spans of its text
 * @param leftOut what of the original is not in the text, each in a few words
 * @param warnings what was wrong with the original and was taken nevertheless
 */
public record Additions(Optional<ReferenceText> reference, TakeOver marks, List<String> leftOut, List<String> warnings) {
    private static final TakeOver UNMARKED = new TakeOver(List.of(), List.of());
    public static final Additions NONE = warning(List.of());

    public Additions {
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
    }

    public static Additions warning(List<String> warnings) {
        return leavingOut(List.of(), warnings);
    }

    public static Additions leavingOut(List<String> leftOut, List<String> warnings) {
        return new Additions(Optional.empty(), UNMARKED, leftOut, warnings);
    }

    public static Additions marked(TakeOver marks, List<String> leftOut) {
        return new Additions(Optional.empty(), marks, leftOut, List.of());
    }

    /** The same with a text that this one translates. */
    public Additions translating(ReferenceText source) {
        return new Additions(Optional.of(source), marks, leftOut, warnings);
    }

    /** Whether the document says anything of its own text. */
    boolean isMarked() {
        return !marks.changes().isEmpty() || !marks.remarks().isEmpty();
    }
}
