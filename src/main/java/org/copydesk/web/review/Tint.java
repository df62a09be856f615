package org.copydesk.web.review;

import java.util.Locale;

/** What can lie over words. The constants are in the order in which their styles are named on a run. */
public enum Tint {
    QUOTE, TERM, SPEAKER, CUE, FINDING, REMARK, PROPOSED, INSERTED, DELETED, PICKED;

    /** The style's name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
