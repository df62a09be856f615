package org.copydesk.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is said about a span without changing it. */
public enum AnnotationKind {
    QUOTE, COMMENT, FLAG;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AnnotationKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
