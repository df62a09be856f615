package org.copydesk.ingest.formats.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

import org.copydesk.ingest.formats.html.MarkupText;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;

/**
 * The content of an Atom element, as its type says (RFC 4287, sections 3.1 and 4.1.3; Atom 0.3's modes).
 *
 * @param markup whether {@code content} is HTML, else literal text
 */
record TextConstruct(String content, boolean markup) {

    static TextConstruct of(Element element) {
        var type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        var mode = element.attr("mode").strip().toLowerCase(Locale.ROOT);
        boolean isMarkup = type.contains("html") || type.endsWith("/xml") || type.endsWith("+xml");
        if (mode.equals("base64") || isBinary(type)) {
            return new TextConstruct(decoded(element.wholeText()), true);
        }
        if (element.childrenSize() > 0 && !mode.equals("escaped")) {
            return new TextConstruct(element.html(), true);
        }
        return new TextConstruct(element.wholeText(), isMarkup);
    }

    /** What is inside an element of RSS, where markup may stand escaped or naked. */
    static String inside(Element element) {
        boolean isNaked = element.childrenSize() > 0 && element.childNodes().stream().noneMatch(CDataNode.class::isInstance);
        return isNaked ? element.html() : element.wholeText();
    }

    String line() {
        return markup ? MarkupText.oneLine(MarkupText.of(content)) : MarkupText.oneLine(content);
    }

    String text() {
        return markup ? MarkupText.of(content) : content.strip();
    }

    private static boolean isBinary(String type) {
        return type.indexOf('/') > 0 && !type.startsWith("text/") && !type.endsWith("/xml") && !type.endsWith("+xml")
                && !type.startsWith("multipart/");
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
