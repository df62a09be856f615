package org.copydesk.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an edit did to a span of the text. */
public enum Fate {
    /** The same words at the same place. */
    KEPT,
    /** The same words at another place. */
    MOVED,
    /** Other words stand there now. */
    CHANGED,
    /** Nothing is left of its words. */
    ORPHANED;

    /** The word used in the API and in the database: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The fate whose {@link #code()} this is. */
    public static Optional<Fate> of(String code) {
        return Arrays.stream(values()).filter(fate -> fate.code().equals(code)).findFirst();
    }
}
