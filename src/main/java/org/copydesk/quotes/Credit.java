package org.copydesk.quotes;

import org.copydesk.text.Span;

/**
 * Who is credited with a quotation, and by which words; spans are relative to the paragraph.
 *
 * @param mention the speaker's words
 * @param cue the reporting words; an empty span where there are none
 * @param reason why
 * @param adjacent whether nothing but the cue and its object stands between the mention's clause and the quotation
 * @param named whether the mention is more than a pronoun
 */
record Credit(Span mention, Span cue, Reason reason, boolean adjacent, boolean named) {

    Credit(Span mention, Span cue, Reason reason, boolean adjacent) {
        this(mention, cue, reason, adjacent, true);
    }

    /** The same credit with its spans moved by {@code distance} units. */
    Credit shift(int distance) {
        return new Credit(mention.shift(distance), cue.shift(distance), reason, adjacent, named);
    }

    Credit because(Reason other) {
        return new Credit(mention, cue, other, adjacent, named);
    }
}
