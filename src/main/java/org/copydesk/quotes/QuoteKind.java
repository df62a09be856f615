package org.copydesk.quotes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What quoted words are. */
public enum QuoteKind {
    /** The whole reported clause is inside the marks. */
    DIRECT,
    /** Part of the reported clause is inside the marks. */
    MIXED,
    /** Reported without marks. */
    INDIRECT,
    /** Quoted words that are nobody's speech: a title, a nickname, a scare quote. */
    TERM;

    /** The word used in the API and in exports: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind whose {@link #code()} this is. */
    public static Optional<QuoteKind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }
}
