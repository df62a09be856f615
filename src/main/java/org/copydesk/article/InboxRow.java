package org.copydesk.article;

import java.time.Instant;

/** An article as the inbox shows it. */
public record InboxRow(long id, String slug, String headline, String source, String language, ArticleState state,
        String assignee,
        Instant receivedAt, Instant changedAt, int version, int words, int openCritical, int openMajor, int openMinor,
        int quotes,
        int quotesConfirmed, double scoreArrival, double scoreNow, long auditSeq) {

    /** The state of the article that this row shows. */
    public Base base() {
        return new Base(version, auditSeq);
    }
}
