package org.copydesk.review;

import org.copydesk.article.Refusal;

/** The words are inside a direct or mixed quote, and the act does not say what kind of change it makes there (rule 4). */
public final class QuoteGuarded extends Refusal {
    private final String quoted;

    public QuoteGuarded(String quoted) {
        super("These words are inside a quote. Say what kind of change it is: transcription, translation, ellipsis, insertion, sic or query.");
        this.quoted = quoted;
    }

    /** The quote's words, with their marks. */
    public String quoted() {
        return quoted;
    }
}
