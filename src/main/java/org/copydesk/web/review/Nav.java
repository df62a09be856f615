package org.copydesk.web.review;

import java.util.List;

/**
 * What the list at the left of the review page offers: what to decide, what to look at, how.
 *
 * @param sure how many proposed quotes the engine is as sure about as {@link QuotesPage#ABOVE} asks
 */
public record Nav(List<Choice> undecided, List<Choice> layers, List<Choice> views, int sure) {

    /** From where on a quote is sure, in percent. */
    public int above() {
        return QuotesPage.ABOVE;
    }
}
