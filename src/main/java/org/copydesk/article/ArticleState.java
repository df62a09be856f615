package org.copydesk.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an article is on its way through the desk. */
public enum ArticleState {
    INCOMING, IN_REVIEW, CORRECTED, APPROVED, EXPORTED, SPIKED;

    /** The word used in the API, in addresses and in the database: {@code in-review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state whose {@link #code()} this is. */
    public static Optional<ArticleState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }
}
