package org.copydesk.findings.style;

import jakarta.inject.Singleton;

import org.copydesk.findings.reading.Paragraph;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.text.Span;

/**
 * A "we" outside quotation marks. Chinese sentences without a subject are given one in translation, and a report becomes a speech
 * ("We must …"). Inside quotation marks the speaker may say it.
 */
@Singleton
public final class SuppliedWe extends StyleDetector {

    public SuppliedWe() {
        super("supplied-we", ErrorCategory.ADDITION, "nobody is “we” in a report: whose words are these?", 0.7,
                "\\b(?:[Ww]e|[Oo]ur|us)\\b[^.,;\"”“]{0,60}");
    }

    @Override
    boolean counts(Paragraph paragraph, Span span) {
        var before = paragraph.text().substring(0, span.start());
        var straight = before.chars().filter(c -> c == '"').count() % 2 == 1;
        return !straight && before.lastIndexOf('“') <= before.lastIndexOf('”');
    }
}
