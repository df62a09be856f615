package org.copydesk.web.review;

import java.util.Arrays;
import java.util.Locale;

/** Which cards the review page shows. */
public enum Show {
    ALL, CRITICAL, MAJOR, MINOR, QUOTES, CORRECTIONS, COMMENTS;

    /** The word in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice of that {@link #code()}; all for any other word. */
    public static Show of(String code) {
        return Arrays.stream(values()).filter(show -> show.code().equals(code)).findFirst().orElse(ALL);
    }

    /** Whether {@code card} is among them. */
    public boolean includes(Card card) {
        return card.filling().isPresent() || switch (this) {
            case ALL -> card.kind() != Card.Kind.TERM;
            case CRITICAL, MAJOR, MINOR -> card.kind() == Card.Kind.FINDING
                    && card.severity().map(severity -> severity.code().equals(code())).orElse(false);
            case QUOTES -> card.kind() == Card.Kind.QUOTE || card.kind() == Card.Kind.TERM;
            case CORRECTIONS -> card.kind() == Card.Kind.CORRECTION;
            case COMMENTS -> card.kind() == Card.Kind.REMARK;
        };
    }
}
