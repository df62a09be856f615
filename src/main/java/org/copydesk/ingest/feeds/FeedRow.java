package org.copydesk.ingest.feeds;

import java.time.Instant;
import java.util.Optional;

/**
 * A feed as lists show it.
 *
 * @param polled when it was polled last; empty where it never was
 * @param next when it is due next, if it is not paused
 * @param good whether the last poll could read it
 * @param result what came of the last poll; empty where there was none
 * @param failures how many polls failed since the last good one
 */
public record FeedRow(FeedFacts facts, Optional<Instant> polled, Instant next, boolean good, String result, int failures) {}
