package org.copydesk.ingest;

import java.util.Optional;

import org.copydesk.article.Refusal;

/**
 * One of several articles that came together.
 *
 * @param envelope the part's own bytes, as they stand in the whole
 * @param article what was read of it with the whole; empty where the part is to be told by its own content
 * @param refusal why it cannot be read; empty where it can
 */
public record Part(Envelope envelope, Optional<Received> article, Optional<Refusal> refusal) {

    /** A part that was read together with the whole. */
    public static Part read(Envelope envelope, Received article) {
        return new Part(envelope, Optional.of(article), Optional.empty());
    }

    /** A part that is told by its own content. */
    public static Part unread(Envelope envelope) {
        return new Part(envelope, Optional.empty(), Optional.empty());
    }

    /** A part that cannot become an article. */
    public static Part refused(Envelope envelope, Refusal refusal) {
        return new Part(envelope, Optional.empty(), Optional.of(refusal));
    }
}
