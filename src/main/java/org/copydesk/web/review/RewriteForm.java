package org.copydesk.web.review;

import java.util.List;
import java.util.Optional;

import org.copydesk.text.Span;

/**
 * A paragraph to be rewritten in place, and its words to pick from.
 *
 * @param text what stands in the field: the draft's words, or what the visitor made of them
 * @param words in order of the paragraph
 * @param orphans what can be attached to picked words
 */
public record RewriteForm(Span span, String text, List<Word> words, List<Orphan> orphans) implements Panel {

    /** One word: its number in the paragraph from 1, and where it stands in the draft. */
    public record Word(int number, Span span, String words) {}

    @Override
    public Optional<RewriteForm> asRewrite() {
        return Optional.of(this);
    }
}
