package org.copydesk.findings;

import java.util.List;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/**
 * A suspicion raised by a rule.
 *
 * @param span the words that are wrong, not the paragraph around them; UTF-16 units of the inspected text
 * @param rule the detector's name, such as {@code untranslated-script}
 * @param message why, in words for an editor
 * @param suggestions the words to put in place of the span, best first; {@code ""} deletes; empty where none is known
 * @param confidence from 0 to 1
 * @param group a name that the places of one defect share (one "same person?" card with every occurrence); empty where it stands alone
 */
public record Finding(Span span, String rule, ErrorCategory category, Severity severity, String message,
        List<String> suggestions, double confidence, String group) {

    public Finding {
        suggestions = List.copyOf(suggestions);
    }

    /** A finding that stands alone. */
    public Finding(Span span, String rule, ErrorCategory category, Severity severity, String message, List<String> suggestions,
            double confidence) {
        this(span, rule, category, severity, message, suggestions, confidence, "");
    }

    /** This finding moved by {@code distance} units. */
    public Finding shift(int distance) {
        return distance == 0 ? this : over(span.shift(distance));
    }

    /** The same finding for other words. */
    public Finding over(Span words) {
        return new Finding(words, rule, category, severity, message, suggestions, confidence, group);
    }
}
