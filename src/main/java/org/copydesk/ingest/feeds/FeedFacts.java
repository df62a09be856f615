package org.copydesk.ingest.feeds;

import org.copydesk.audit.Audited;

/**
 * What chiefs decide about a feed.
 *
 * @param id its name in the audit; empty for one that is not there yet
 * @param source what its copy is said to come from
 * @param language a BCP 47 tag for items that name none; empty to leave it open
 * @param minutes how long to wait between polls
 */
public record FeedFacts(String id, String address, String source, String language, int minutes, boolean paused)
        implements
            Audited {

    /** The same feed, polled or not. */
    FeedFacts paused(boolean nowPaused) {
        return new FeedFacts(id, address, source, language, minutes, nowPaused);
    }

    @Override
    public String collection() {
        return "feeds";
    }
}
