package org.copydesk.article;

/** The act needs the article as it is now, and was made on an earlier state of it. */
public final class StaleBase extends Refusal {
    private final Base now;

    public StaleBase(Base now) {
        super("The article has moved on since you opened it. Nothing was changed; look at it as it is now and do it again.");
        this.now = now;
    }

    /** The article's state now. */
    public Base now() {
        return now;
    }
}
