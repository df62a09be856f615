package org.copydesk.article;

/** What was asked for is not there. */
public final class Missing extends Refusal {

    public Missing(String what) {
        super(what + " is not on this desk.");
    }
}
