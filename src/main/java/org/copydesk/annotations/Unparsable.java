package org.copydesk.annotations;

import org.copydesk.article.Refusal;

/** What was sent is no JSON object. */
public final class Unparsable extends Refusal {

    Unparsable(String detail) {
        super(detail);
    }
}
