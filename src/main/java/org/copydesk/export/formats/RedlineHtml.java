package org.copydesk.export.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.copydesk.export.Edition;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.Headlines;
import org.copydesk.export.Markup;
import org.copydesk.export.Redline;
import org.copydesk.export.Times;
import org.copydesk.text.Span;

/**
 * Version 0 with every change of it marked, old words visible, each numbered and explained below. Without the {@code ins}
 * elements the text is version 0's, without the {@code del} elements the edition's; where nothing changed, it is the text.
 */
@Singleton
public class RedlineHtml extends ExportFormat {
    private static final String STYLE = """
            :root { color-scheme: light dark; font: 1.1rem/1.6 Georgia, serif; }
            body { margin: 2rem auto; max-inline-size: 46rem; padding-inline: 1rem; }
            .text { white-space: pre-wrap; overflow-wrap: anywhere; }
            del { text-decoration: line-through; background: rgb(200 60 40 / 15%); }
            ins { text-decoration: underline; text-underline-offset: .2em; background: rgb(30 140 90 / 15%); }
            sup { font: .65rem/1 system-ui, sans-serif; white-space: nowrap; user-select: none; }
            sup a::before { content: attr(data-number); }
            section { font-family: system-ui, sans-serif; font-size: .9rem; margin-block-start: 3rem; }
            li { margin-block: .6rem; }
            """;

    public RedlineHtml() {
        super("redline", "Redline: every change visible (HTML)", "text/html;charset=UTF-8", "redline.html");
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        var redline = Redline.of(edition);
        var page = new StringBuilder(HtmlPage.head(edition, Headlines.plain(edition), STYLE));
        page.append("<article class=\"text\">");
        redline.read(new Marking(page, redline));
        page.append("</article>\n");
        if (!redline.changes().isEmpty()) {
            appendList(page, redline);
        }
        out.write(page.append(HtmlPage.FOOT).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the text with its marks. */
    private static final class Marking implements Redline.Reader {
        private final StringBuilder page;
        private final Redline redline;
        private int number;

        Marking(StringBuilder page, Redline redline) {
            this.page = page;
            this.redline = redline;
        }

        @Override
        public void kept(Span before, Span after) {
            page.append(Markup.escape(before.of(redline.original())));
        }

        @Override
        public void changed(Redline.Change change) {
            number++;
            var label = " title=\"" + Markup.escape(labels(change)) + "\" datetime=\"" + Times.of(change.last().at()) + "\">";
            if (!change.removed().isEmpty()) {
                page.append("<del").append(label).append(Markup.escape(change.removed())).append("</del>");
            }
            if (!change.inserted().isEmpty()) {
                page.append("<ins").append(label).append(Markup.escape(change.inserted())).append("</ins>");
            }
            // The number is drawn by the style, so that it is no part of the text.
            page.append("<sup><a id=\"c").append(number).append("\" href=\"#n").append(number).append("\" data-number=\"");
            page.append(number).append("\" aria-label=\"change ").append(number).append("\"></a></sup>");
        }
    }

    private static void appendList(StringBuilder page, Redline redline) {
        page.append("<section>\n<h2>Changes</h2>\n<ol>\n");
        int number = 0;
        for (var change : redline.changes()) {
            number++;
            page.append("<li id=\"n").append(number).append("\">");
            page.append(change.corrections().stream().map(RedlineHtml::explained).collect(Collectors.joining("<br>\n")));
            page.append(" <a href=\"#c").append(number).append("\">Show in the text</a></li>\n");
        }
        page.append("</ol>\n</section>\n");
    }

    private static String labels(Redline.Change change) {
        return change.corrections().stream().map(RedlineHtml::label).collect(Collectors.joining("; then "));
    }

    private static String label(Edition.Correction c) {
        return c.category().code() + ", " + c.severity().code() + (c.reason().isBlank() ? "" : ": " + c.reason());
    }

    private static String explained(Edition.Correction c) {
        return "<b>" + c.category().code() + "</b>, " + c.severity().code()
                + (c.reason().isBlank() ? "" : ": " + Markup.escape(c.reason()))
                + (c.inQuote().code().isEmpty() ? "" : " (" + c.inQuote().code() + " in a quote)")
                + ". By " + Markup.escape(c.author()) + (c.rule().isBlank() ? "" : ", rule " + Markup.escape(c.rule()))
                + ", <time datetime=\"" + Times.of(c.at()) + "\">" + Times.readable(c.at()) + "</time>, in version "
                + (c.version() + 1) + ".";
    }
}
