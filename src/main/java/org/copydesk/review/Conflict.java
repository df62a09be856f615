package org.copydesk.review;

import java.time.Instant;
import java.util.Optional;

import org.copydesk.article.Refusal;
import org.copydesk.text.Span;

/** Another changed the same words first. Nothing was done; both wordings are here to choose from. */
public final class Conflict extends Refusal {
    private final String yours;
    private final String theirs;
    private final String actor;
    private final Instant at;
    private final Optional<Span> place;

    /** @param yours what the visitor wants; {@code theirs}: what stands there now; {@code actor} and {@code at}: who changed them, and when */
    public Conflict(String yours, String theirs, String actor, Instant at) {
        this(yours, theirs, actor, at, Optional.empty());
    }

    /** @param place where {@code theirs} stands in the draft now, so that the visitor can put other words there after all */
    public Conflict(String yours, String theirs, String actor, Instant at, Optional<Span> place) {
        super("These words were changed by " + actor + " in the meantime.");
        this.yours = yours;
        this.theirs = theirs;
        this.actor = actor;
        this.at = at;
        this.place = place;
    }

    /** The same conflict, told with the words that the visitor wants there. */
    Conflict wanting(String words) {
        return new Conflict(words, theirs, actor, at, place);
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

    public Optional<Span> place() {
        return place;
    }
}
