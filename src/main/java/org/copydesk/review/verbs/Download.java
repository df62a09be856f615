package org.copydesk.review.verbs;

import org.copydesk.review.Act;
import org.copydesk.review.Verb;

/**
 * Records that a copy of the article was taken out. It changes nothing, and what an editor looked at before it is as new as ever.
 *
 * @param reason what was taken, such as {@code docx of version 2}
 */
public record Download(String reason) implements Verb {
    public static final String NAME = "download";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void on(Act act) {}
}
