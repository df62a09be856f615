package org.copydesk.cleaning;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/**
 * One change that a cleaning rule makes to incoming copy.
 *
 * @param span the words it takes away, in UTF-16 units of the uncleaned text; empty where it only inserts
 * @param rule the rule's name, such as {@code line-join}
 * @param reason why, in words for an editor
 */
public record Fix(Span span, String replacement, String rule, ErrorCategory category, Severity severity, String reason) {

    /** The same fix for other words. */
    Fix over(Span words) {
        return new Fix(words, replacement, rule, category, severity, reason);
    }
}
