package org.copydesk.ingest.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of markup: its paragraphs and breaks of lines. No tag, attribute, script or style is in it. */
public final class MarkupText {
    /** Elements whose content is no text of the copy. */
    public static final String NEVER_TEXT = "script, style, noscript, template, iframe, object, embed, applet, svg, math, canvas, "
            + "audio, video, form button, select, textarea, input, head, link, meta, frameset";
    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl",
            "blockquote",
            "pre", "dt", "dd", "tr", "table", "caption", "div", "section", "article", "main", "header", "footer", "figure",
            "figcaption", "address", "hr", "center", "details", "summary", "fieldset", "body", "nav", "aside");
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][^<>]*>|<!--|&(?:#\\d+|#[xX][0-9A-Fa-f]+|[A-Za-z]\\w*);");

    private MarkupText() {}

    /** The text of a piece of HTML; paragraphs parted by an empty line, a single break of a line kept as one. */
    public static String of(String html) {
        return of(Jsoup.parseBodyFragment(html).body());
    }

    /** The text of a parsed piece of HTML or XHTML, which loses what is no text. */
    public static String of(Element root) {
        return String.join("\n\n", paragraphs(root));
    }

    /** The text of a title on one line. What looks like no markup at all is taken as it stands. */
    public static String line(String title) {
        return oneLine(MARKUP.matcher(title).find() ? of(title) : title);
    }

    /** {@code text} with each run of white space as one space, none at its ends, and without other control characters. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\s]]+", "").replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** The paragraphs of {@code root}, none empty. */
    public static List<String> paragraphs(Element root) {
        root.select(NEVER_TEXT).remove();
        var collector = new Collector();
        root.traverse(collector);
        collector.endParagraph();
        return collector.paragraphs;
    }

    /** Gathers text between the borders of blocks. */
    private static final class Collector implements NodeVisitor {
        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int preformatted = 0;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(preformatted > 0 ? words.getWholeText().replace('\n', '\u2028') : spaced(words.getWholeText()));
            } else if (node instanceof Element element) {
                open(element.normalName());
            }
        }

        private void open(String name) {
            if (name.equals("br")) {
                text.append('\u2028');
            } else if (name.equals("td") || name.equals("th")) {
                text.append(' ');
            } else if (BLOCKS.contains(name)) {
                endParagraph();
            }
            preformatted += name.equals("pre") ? 1 : 0;
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                endParagraph();
                preformatted -= element.normalName().equals("pre") ? 1 : 0;
            }
        }

        private static String spaced(String words) {
            return words.replaceAll("[ \\t\\n\\r\\f\\u2028]+", " ");
        }

        /** Two breaks of a line and more part paragraphs, as authors of old pages mean them. */
        private void endParagraph() {
            for (var paragraph : text.toString().split("\\s*\u2028\\s*\u2028\\s*")) {
                var lines = paragraph.replaceAll("[ \\t]*\u2028[ \\t]*", "\n").replaceAll("[ \\t]{2,}", " ").strip();
                if (!lines.isEmpty()) {
                    paragraphs.add(lines);
                }
            }
            text.setLength(0);
        }
    }
}
