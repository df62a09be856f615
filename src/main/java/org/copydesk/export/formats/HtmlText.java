package org.copydesk.export.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Singleton;

import org.copydesk.export.Edition;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.Headlines;
import org.copydesk.export.HtmlBody;
import org.copydesk.export.Layout;
import org.copydesk.export.Markup;
import org.copydesk.text.Span;

/** The version's text as a page of HTML: a heading where it begins with one, then its paragraphs. */
@Singleton
public class HtmlText extends ExportFormat {

    public HtmlText() {
        super("html", "HTML page", "text/html;charset=UTF-8", "html");
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        out.write(page(edition).getBytes(StandardCharsets.UTF_8));
    }

    private static String page(Edition edition) {
        var text = edition.text();
        var layout = Layout.of(text);
        var page = new StringBuilder(HtmlPage.head(edition, Headlines.plain(edition), ""));
        page.append("<article>\n");
        layout.heading().ifPresent(span -> page.append(element("h1", text, span)));
        if (!edition.facts().byline().isBlank()) {
            page.append("<p class=\"byline\">").append(Markup.escape(edition.facts().byline())).append("</p>\n");
        }
        layout.body().forEach(span -> page.append(element("p", text, span)));
        return page.append("</article>\n").append(HtmlPage.FOOT).toString();
    }

    private static String element(String name, String text, Span span) {
        return "<" + name + ">" + HtmlBody.lines(text, span) + "</" + name + ">\n";
    }
}
