package org.copydesk.mqm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much an error harms the reader, as MQM counts it; the constants are in rising order. */
public enum Severity {
    NEUTRAL(0), MINOR(1), MAJOR(5), CRITICAL(25);

    private final double penalty;

    Severity(double penalty) {
        this.penalty = penalty;
    }

    /** What one error of this severity takes from the score, before any exception for its category. */
    public double penalty() {
        return penalty;
    }

    /** The word used in the API and in exports: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity whose {@link #code()} this is, whatever its case. */
    public static Optional<Severity> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equalsIgnoreCase(code)).findFirst();
    }
}
