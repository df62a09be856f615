package org.copydesk.review;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A change that somebody wants: other words, and the label that says what was wrong.
 *
 * @param inQuote what kind of change it is where the words are quoted; {@link InQuote#OUTSIDE} if not told
 * @param finding the finding that it answers; empty where none
 * @param rule the rule that made it; empty where a person did
 */
public record Wish(String replacement, ErrorCategory category, Severity severity, String reason, InQuote inQuote,
        String finding,
        String rule) {

    /** A person's own wish, answering no finding. */
    public static Wish of(String replacement, ErrorCategory category, Severity severity, String reason, InQuote inQuote) {
        return new Wish(replacement, category, severity, reason, inQuote, "", "");
    }

    /** The same change, said to be of another kind where the words are quoted. */
    public Wish as(InQuote kind) {
        return new Wish(replacement, category, severity, reason, kind, finding, rule);
    }
}
