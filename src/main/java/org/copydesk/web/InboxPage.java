package org.copydesk.web;

import java.util.List;
import java.util.Optional;

import org.copydesk.article.InboxRow;

/**
 * The inbox as it is shown.
 *
 * @param next the address of the page that follows; empty on the last
 * @param poll where to ask for what is new, and with what; empty where rows are shown that began before the newest
 * @param error why there are no rows, if what was asked for cannot be
 */
record InboxPage(InboxQuery query, List<InboxRow> rows, Optional<String> next, Optional<ArrivalsPage> poll,
        InboxChoices choices,
        Optional<Problem> error) {

    public boolean isFirst() {
        return query.get("after").isEmpty();
    }

    /** The order by its word in the address. */
    public String sort() {
        return query.get("sort").isEmpty() ? "received" : query.get("sort");
    }
}
