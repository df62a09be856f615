package org.copydesk.text;

import java.util.Objects;

/**
 * One change of a text: the words of {@code span} give way to {@code replacement}. An empty span inserts, an empty
 * replacement takes away.
 *
 * @param span in UTF-16 units of the text before
 */
public record Edit(Span span, String replacement) {

    /** @throws IllegalArgumentException if nothing is taken away and nothing put in */
    public Edit {
        Objects.requireNonNull(replacement, "replacement");
        if (span.isEmpty() && replacement.isEmpty()) {
            throw new IllegalArgumentException("an edit of nothing at " + span.start());
        }
    }

    /** By how many units the text grows; negative where it shrinks. */
    public int growth() {
        return replacement.length() - span.length();
    }
}
