package org.copydesk.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.copydesk.article.InboxRow;

/**
 * What came in since an inbox was loaded.
 *
 * @param since what was received from here on is new, unless it is {@code known}
 * @param known the articles received about then that the inbox shows already
 * @param rows the new ones, newest first
 * @param seconds how often to ask
 */
record ArrivalsPage(InboxQuery query, Instant since, List<Long> known, List<InboxRow> rows, long seconds) {

    /** The address that asks again; {@code shown} says how many new ones the line names already. */
    public String address() {
        return "/inbox/arrivals" + parameters() + "&shown=" + rows.size();
    }

    /** The address of the rows themselves. */
    public String rowsAddress() {
        return "/inbox/arrivals/rows" + parameters();
    }

    private String parameters() {
        var query = query().getQuery();
        return (query.isEmpty() ? "?" : query + "&") + "since=" + since.toEpochMilli() + "&known="
                + known.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
