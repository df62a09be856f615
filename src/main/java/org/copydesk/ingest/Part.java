package org.copydesk.ingest;

import java.util.Optional;

/**
 * One of several articles that came together.
 *
 * @param envelope the part's own bytes, as they stand in the whole
 * @param article what was read of it with the whole; empty where the part is to be told by its own content
 */
public record Part(Envelope envelope, Optional<Received> article) {

    /** A part that was read together with the whole. */
    public static Part read(Envelope envelope, Received article) {
        return new Part(envelope, Optional.of(article));
    }
}
