package org.copydesk.ingest.feeds;

/** What came of asking for a feed. */
sealed interface Fetched {

    /** Nothing has changed since it was asked for last. */
    record NotModified() implements Fetched {}

    /**
     * The feed.
     *
     * @param charset as the answer's header declares it; empty where it does not
     * @param address where it was found in the end
     * @param etag and {@code lastModified}: what to ask with the next time; empty where not given
     */
    record Content(byte[] bytes, String charset, String address, String etag, String lastModified) implements Fetched {}

    /** It is somewhere else. */
    record Moved(String address) implements Fetched {}
}
