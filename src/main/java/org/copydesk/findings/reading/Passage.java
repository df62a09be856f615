package org.copydesk.findings.reading;

import org.copydesk.text.Span;

/**
 * A paragraph in its place.
 *
 * @param start where it begins, in UTF-16 units of the whole text
 */
public record Passage(int start, Paragraph paragraph) {

    /** Where a span of the paragraph lies in the whole text. */
    public Span place(Span span) {
        return span.shift(start);
    }

    public Span span() {
        return Span.at(start, paragraph.text().length());
    }
}
