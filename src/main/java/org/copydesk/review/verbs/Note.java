package org.copydesk.review.verbs;

import org.copydesk.review.Act;
import org.copydesk.review.Verb;

/** Records that something was done which changes nothing: a download. */
public record Note(String name, String reason) implements Verb {

    @Override
    public void on(Act act) {}
}
