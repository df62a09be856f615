package org.copydesk.ingest.feeds;

import org.copydesk.article.Refusal;

/** An address from which nothing can be, or may be, fetched. */
public final class Unreachable extends Refusal {

    public Unreachable(String detail) {
        super(detail);
    }
}
