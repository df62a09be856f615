package org.copydesk.mqm;

/** One error as the score counts it: what kind, and how bad. */
public record Mark(ErrorCategory category, Severity severity) {
    /** MQM's exception, as in Freitag et al., "Experts, Errors, and Context", TACL 9 (2021). */
    private static final double MINOR_PUNCTUATION = 0.1;

    /** What it takes from the score: a minor error of punctuation hardly anything. */
    public double penalty() {
        return category == ErrorCategory.PUNCTUATION && severity == Severity.MINOR ? MINOR_PUNCTUATION : severity.penalty();
    }
}
