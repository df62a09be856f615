package org.copydesk.ingest.feeds;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.ingest.folder.WatchedFolder;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks from time to time for what is due; see {@link FeedLimits#every()}. */
@ApplicationScoped
class Rounds {
    private final Polling polling;
    private final WatchedFolder folder;

    Rounds(Polling polling, WatchedFolder folder) {
        this.polling = polling;
        this.folder = folder;
    }

    @Scheduled(every = "${copydesk.feeds.every:15s}", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void feeds() {
        polling.pollDue();
    }

    @Scheduled(every = "${copydesk.feeds.every:15s}", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void folder() {
        folder.look();
    }
}
