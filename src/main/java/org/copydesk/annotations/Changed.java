package org.copydesk.annotations;

import org.copydesk.article.Refusal;

/** The annotation is no longer as the one who writes had seen it. */
public final class Changed extends Refusal {
    private final String now;

    Changed(String now) {
        super("The annotation has changed since. Nothing was changed; look at it as it is now and do it again.");
        this.now = now;
    }

    /** Its entity tag now. */
    public String now() {
        return now;
    }
}
