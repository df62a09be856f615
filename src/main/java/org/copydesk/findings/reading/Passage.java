package org.copydesk.findings.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.copydesk.text.Span;

/**
 * A paragraph in its place.
 *
 * @param start where it begins, in UTF-16 units of the whole text
 */
public record Passage(int start, Paragraph paragraph) {

    /** The lines of {@code text} that are not blank, in order. */
    public static List<Passage> of(String text) {
        return of(text, Map.of());
    }

    /** The same; paragraphs that are in {@code read} under their text are taken from there. */
    public static List<Passage> of(String text, Map<String, Paragraph> read) {
        var passages = new ArrayList<Passage>();
        for (var start = 0; start < text.length();) {
            var end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var line = text.substring(start, end);
            if (!line.isBlank()) {
                var paragraph = read.get(line);
                passages.add(new Passage(start, paragraph == null ? new Paragraph(line) : paragraph));
            }
            start = end + 1;
        }
        return passages;
    }

    /** Where a span of the paragraph lies in the whole text. */
    public Span place(Span span) {
        return span.shift(start);
    }

    public Span span() {
        return Span.at(start, paragraph.text().length());
    }
}
