package org.copydesk.quotes;

import java.util.List;

import org.copydesk.text.Span;

/**
 * The words that name who spoke, as printed beside the cue, and whom they stand for.
 *
 * @param names the full names they may stand for, best first; empty where nobody in the text or the register fits; more than
 *        one where the text leaves it open
 * @param evidence why, in words for an editor, such as {@code 12 words back, subject of the sentence before}; may be empty
 */
public record Mention(Span span, List<String> names, String evidence) {

    public Mention {
        names = List.copyOf(names);
    }
}
