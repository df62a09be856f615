package org.copydesk.quotes;

/** A part of speech, by the Universal Dependencies' coarse tags; a clitic's tag is left to {@link Word}. */
enum Tag {
    PROPN, PUNCT, ADJ, NOUN, VERB, DET, ADP, AUX, PRON, PART, SCONJ, NUM, ADV, CCONJ, INTJ, X, SYM, QUOTE;

    /** The tag of the first half of a model's outcome such as {@code PRON+AUX}. */
    static Tag of(String outcome) {
        int plus = outcome.indexOf('+');
        return valueOf(plus < 0 ? outcome : outcome.substring(0, plus));
    }
}
