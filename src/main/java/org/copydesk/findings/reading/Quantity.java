package org.copydesk.findings.reading;

import java.util.Set;

/**
 * A number with what it counts.
 *
 * @param first its first token
 * @param last its last token ("12 million" has two)
 * @param value as a plain decimal, such as {@code 12000000}
 * @param ordinal whether it is a rank ("69th")
 * @param head the word it counts, stemmed; a currency's sign; empty where nothing follows
 * @param measure whether the head is a measure (percent, years, metres), which says little about what is counted
 * @param definite whether "the", "all" or "those" stands before it, so that it was counted before
 * @param anchor the stem of the noun that it measures ("a shortfall of 900 megawatts"); empty where none does
 * @param context the stems of the content words around it in its sentence, the head left out
 * @param changing whether words of change or comparison stand in its sentence
 */
public record Quantity(int first, int last, String value, boolean ordinal, String head, boolean measure, boolean definite,
        String anchor, Set<String> context, boolean changing) {

    public Quantity {
        context = Set.copyOf(context);
    }
}
