package org.copydesk.quotes;

import org.copydesk.text.Span;

/**
 * Who is credited with a quotation, and by which words; spans are relative to the paragraph.
 *
 * @param mention the speaker's words
 * @param cue the reporting words; an empty span where there are none
 * @param reason why
 * @param adjacent whether nothing but the cue and its object stands between the mention's clause and the quotation
 */
record Credit(Span mention, Span cue, Reason reason, boolean adjacent) {

    Credit because(Reason other) {
        return new Credit(mention, cue, other, adjacent);
    }
}
