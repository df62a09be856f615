package org.copydesk.export.formats;

import org.copydesk.export.Edition;
import org.copydesk.export.Markup;

/** The parts that every page of HTML that goes out has: it stands alone and loads nothing. */
final class HtmlPage {
    static final String FOOT = "</body>\n</html>\n";

    private HtmlPage() {}

    /** Everything before the content. {@code style} is CSS of our own; empty for none. */
    static String head(Edition edition, String title, String style) {
        var language = edition.facts().language();
        var lang = language.isEmpty() || language.equals("und") ? "" : " lang=\"" + Markup.escape(language) + "\"";
        return "<!DOCTYPE html>\n<html" + lang + " dir=\"auto\">\n<head>\n<meta charset=\"UTF-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + Markup.escape(title) + "</title>\n"
                + (style.isEmpty() ? "" : "<style>\n" + style + "</style>\n")
                + "</head>\n<body>\n";
    }
}
