package org.copydesk.web.review;

import java.util.List;

/**
 * The article as a table of who said what.
 *
 * @param rows the doubtful first
 * @param sure how many proposals a bulk confirmation at {@link #ABOVE} would be about
 */
public record QuotesPage(Heading heading, Asked asked, List<QuoteRow> rows, int confirmed, int quotes, long sure) {
    /** The confidence, in percent, from which on a bulk confirmation is offered: nine in ten of those are right. */
    public static final int ABOVE = 90;

    public int above() {
        return ABOVE;
    }

    /** Whether everything is decided. */
    public boolean isDecided() {
        return rows.stream().noneMatch(QuoteRow::undecided);
    }

    /** Where a form in the table stands. */
    public Setting setting() {
        return new Setting(asked.article(), heading.base(), "quotes", asked.view(), asked.show(), 0,
                "/articles/" + asked.article() + "/quotes");
    }
}
