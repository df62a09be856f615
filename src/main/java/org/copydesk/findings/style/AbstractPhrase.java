package org.copydesk.findings.style;

import jakarta.inject.Singleton;

import org.copydesk.mqm.ErrorCategory;

/** A chain of abstract nouns ("the important spirit of the meeting", "ideas of the new era") that English would say with verbs. */
@Singleton
public final class AbstractPhrase extends StyleDetector {

    public AbstractPhrase() {
        super("abstract-phrase", ErrorCategory.AWKWARD, "a chain of abstract words, rendered one by one", 0.5,
                "\\b(?:[\\w'’-]+ ){1,4}(?:spirit|thought|ideas?|theor(?:y|ies)|ideology|civili[sz]ation|cause|mission|establishments?|safeguards?|confidences?|consciousness|centennial"
                        + "|requirements?|goals?)\\b(?: of(?: [\\w'’-]+){1,5})?");
    }
}
