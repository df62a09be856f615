package org.copydesk.web.review;

import java.util.List;

/**
 * What the list at the left of the review page offers: what to decide, what to look at, how.
 *
 * @param fixes how many findings know better words and are as sure
 * @param sure how many proposed quotes the engine is as sure about as {@link QuotesPage#ABOVE} asks
 */
public record Nav(List<Choice> undecided, List<Choice> layers, List<Choice> views, int fixes, int sure) {

    /** From where on a quote or a finding is sure, in percent. */
    public int above() {
        return QuotesPage.ABOVE;
    }
}
