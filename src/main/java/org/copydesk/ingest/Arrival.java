package org.copydesk.ingest;

/** What became of received bytes: a new article, or the one that the same bytes from the same source made before. */
public record Arrival(long article, boolean duplicate) {}
