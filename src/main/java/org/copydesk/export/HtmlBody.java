package org.copydesk.export;

import org.copydesk.text.Boundaries;
import org.copydesk.text.Span;

/** A text as HTML inside another format: its paragraphs, numbered, all words kept. */
public final class HtmlBody {

    private HtmlBody() {}

    /** {@code <p id="p1">…</p>} and so on, without blanks between. */
    public static String of(String text) {
        var html = new StringBuilder();
        int number = 0;
        for (var span : Boundaries.paragraphs(text)) {
            number++;
            html.append("<p id=\"p").append(number).append("\">").append(lines(text, span)).append("</p>");
        }
        return html.toString();
    }

    /** The words of {@code span} with their breaks of lines. */
    public static String lines(String text, Span span) {
        return Markup.escape(span.of(text)).replace("\n", "<br>\n");
    }
}
