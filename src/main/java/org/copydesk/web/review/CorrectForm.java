package org.copydesk.web.review;

import java.util.Optional;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/**
 * Other words for some words, and what was wrong with them.
 *
 * @param correction the id of the correction that is edited; empty for a new one
 * @param finding the id of the finding that it answers; empty where none
 * @param span of the draft; for a correction that is edited, where its words stand
 */
public record CorrectForm(String correction, String finding, Span span, String exact, String replacement,
        ErrorCategory category,
        Severity severity, String reason) implements Panel {

    @Override
    public Optional<CorrectForm> asCorrect() {
        return Optional.of(this);
    }

    public ErrorCategory[] categories() {
        return ErrorCategory.values();
    }

    public Severity[] severities() {
        return Severity.values();
    }

    /** What posts it: the noun below the article's address. */
    public String noun() {
        return correction.isEmpty() ? "corrections" : "corrections/" + correction;
    }
}
