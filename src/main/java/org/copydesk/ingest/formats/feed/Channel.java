package org.copydesk.ingest.formats.feed;

/** What a feed says for all its items; empty where it does not. */
record Channel(String language, String author) {}
