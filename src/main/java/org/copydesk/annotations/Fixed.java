package org.copydesk.annotations;

import org.copydesk.article.Refusal;

/** A part of an annotation that is set once and for ever was to be changed. */
public final class Fixed extends Refusal {

    Fixed(String key) {
        super("\"" + key + "\" is set and cannot be changed. Nothing was changed.");
    }
}
