package org.copydesk.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What editors decided about an annotation. Quotes are proposed, confirmed or dismissed; comments and flags are open or resolved. */
public enum AnnotationStatus {
    PROPOSED, CONFIRMED, DISMISSED, OPEN, RESOLVED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AnnotationStatus> of(String code) {
        return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
    }
}
