package org.copydesk.review;

import java.time.Instant;

import org.copydesk.article.Refusal;

/** Another changed the same words first. Nothing was done; both wordings are here to choose from. */
public final class Conflict extends Refusal {
    private final String yours;
    private final String theirs;
    private final String actor;
    private final Instant at;

    /** @param theirs the words that stand there now; {@code actor} and {@code at}: who changed them, and when */
    public Conflict(String yours, String theirs, String actor, Instant at) {
        super("These words were changed by " + actor + " in the meantime.");
        this.yours = yours;
        this.theirs = theirs;
        this.actor = actor;
        this.at = at;
    }

    public String yours() {
        return yours;
    }

    public String theirs() {
        return theirs;
    }

    public String actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }
}
