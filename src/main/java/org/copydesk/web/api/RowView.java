package org.copydesk.web.api;

import org.copydesk.article.InboxRow;
import org.copydesk.audit.Canonical;

/** An inbox row as the API tells it. */
record RowView(String id, String slug, String headline, String source, String language, String state, String assignee,
        String receivedAt,
        String changedAt, int version, int words, Findings findings, int quotes, int confirmed, double scoreArrival,
        double score) {

    /** Open findings by severity. */
    record Findings(int critical, int major, int minor) {}

    static RowView of(InboxRow row) {
        return new RowView(Long.toString(row.id()), row.slug(), row.headline(), row.source(), row.language(),
                row.state().code(),
                row.assignee(), Canonical.time(row.receivedAt()), Canonical.time(row.changedAt()), row.version(), row.words(),
                new Findings(row.openCritical(), row.openMajor(), row.openMinor()), row.quotes(), row.quotesConfirmed(),
                row.scoreArrival(), row.scoreNow());
    }
}
