package org.copydesk.findings.style;

import jakarta.inject.Singleton;

import org.copydesk.findings.reading.Paragraph;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.text.Span;

/** A numbered congress, meeting or campaign ("the 20th spirit") whose noun the translation had to guess. Days are left out. */
@Singleton
public final class CountedSlogan extends StyleDetector {

    public CountedSlogan() {
        super("counted-slogan", ErrorCategory.MISTRANSLATION,
                "a numbered phrase of officials: does English count what the Chinese counts?", 0.5,
                "\\b\\d+(?:st|nd|rd|th)(?:[ -][A-Za-z'’-]+){1,4}");
    }

    @Override
    boolean counts(Paragraph paragraph, Span span) {
        var before = paragraph.text().substring(Math.max(0, span.start() - 12), span.start());
        return !before.matches(
                "(?s).*(?:on the|of the|January|February|March|April|May|June|July|August|September|October|November|December) ");
    }
}
