package org.copydesk.findings.style;

import jakarta.inject.Singleton;

import org.copydesk.mqm.ErrorCategory;

/**
 * A short term in quotation marks, as Chinese copy sets its coinages ("two establishments"), translated word by word. In such
 * copy two of three were marked as errors by professional raters.
 */
@Singleton
public final class CoinedTerm extends StyleDetector {

    public CoinedTerm() {
        super("coined-term", ErrorCategory.INAPPROPRIATE_TERM,
                "a coined term, perhaps translated word by word: what does English call it?", 0.6,
                "[\"“](?:[^\"”“\\s]+\\s){0,4}[^\"”“\\s]+[\"”]");
    }
}
