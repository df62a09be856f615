package org.copydesk.ingest;

import org.copydesk.article.Refusal;

/** Received bytes that cannot become an article, and what to do about it. */
public final class Unreadable extends Refusal {

    /** Why: this decides how the refusal is told over HTTP. */
    public enum Cause {
        EMPTY, TOO_LARGE, UNSUPPORTED, UNDECODABLE,
        /** The source has sent a newer version of it already. */
        OUTDATED
    }

    private final Cause cause;

    public Unreadable(Cause cause, String detail) {
        super(detail);
        this.cause = cause;
    }

    public Cause reason() {
        return cause;
    }
}
