package org.copydesk.ingest;

import java.util.List;
import java.util.Optional;

import org.copydesk.article.ReferenceText;

/**
 * What came with an article's text and is kept beside it.
 *
 * @param reference the text that this one translates
 * @param leftOut what of the original is not in the text, each in a few words
 * @param warnings what was wrong with the original and was taken nevertheless
 */
public record Additions(Optional<ReferenceText> reference, List<String> leftOut, List<String> warnings) {
    public static final Additions NONE = new Additions(Optional.empty(), List.of(), List.of());

    public Additions {
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
    }

    public static Additions warning(List<String> warnings) {
        return new Additions(Optional.empty(), List.of(), warnings);
    }
}
