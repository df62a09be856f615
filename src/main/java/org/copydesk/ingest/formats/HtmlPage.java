package org.copydesk.ingest.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.copydesk.ingest.ArticleFormat;
import org.copydesk.ingest.Contents;
import org.copydesk.ingest.Decoding;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Particulars;
import org.copydesk.ingest.Received;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A page: its headline and the text of its paragraphs. No markup from outside is stored. */
@Singleton
public class HtmlPage implements ArticleFormat {
    private static final Pattern LOOKS_LIKE_HTML = Pattern
            .compile("(?is)^\\s*(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article)\\b.*");
    private static final Pattern META_CHARSET = Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w-]+)");
    /** How far into a page the declaration of its charset may stand, in bytes (HTML standard, "prescan"). */
    private static final int PRESCAN = 1024;
    private static final String NOT_THE_STORY = "script, style, noscript, template, nav, header nav, footer, aside, form, button, select, "
            + "iframe, svg, canvas, object, embed, figure, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=complementary]";
    private static final String BLOCK = "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, dt, dd, td, th, div, section, article, main";

    @Override
    public List<String> mediaTypes() {
        return List.of("text/html", "application/xhtml+xml");
    }

    @Override
    public boolean recognises(Envelope envelope) {
        return LOOKS_LIKE_HTML.matcher(head(envelope.content())).matches();
    }

    @Override
    public Contents read(Envelope envelope) {
        var declared = envelope.charset().isEmpty() ? declared(envelope.content()) : envelope.charset();
        var decoded = Decoding.of(envelope.content(), declared);
        var page = Jsoup.parse(decoded.text());
        var language = page.getElementsByTag("html").attr("lang");
        var byline = meta(page, "author");
        var headline = headline(page);
        page.select(NOT_THE_STORY).remove();
        var paragraphs = paragraphs(story(page));
        if (!headline.isEmpty() && !paragraphs.contains(headline)) {
            paragraphs.add(0, headline);
        }
        return new Contents.One(Received.of(String.join("\n\n", paragraphs), decoded.charset(),
                Particulars.NONE.headed(headline).by(byline).in(language)));
    }

    private static String head(byte[] content) {
        return new String(content, 0, Math.min(content.length, PRESCAN), StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    private static String declared(byte[] content) {
        var matcher = META_CHARSET.matcher(head(content));
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static String meta(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content").strip();
    }

    private static String headline(Document page) {
        return Optional.ofNullable(page.selectFirst("article h1, main h1, h1"))
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .orElse(page.title())
                .strip();
    }

    private static Element story(Document page) {
        return Optional.ofNullable(page.selectFirst("article"))
                .or(() -> Optional.ofNullable(page.selectFirst("main, [role=main]")))
                .orElse(page.body());
    }

    private static List<String> paragraphs(Element story) {
        var paragraphs = new ArrayList<String>();
        var line = new StringBuilder();
        story.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    line.append(text.getWholeText());
                } else if (isBreak(node)) {
                    end(line, paragraphs);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (isBreak(node)) {
                    end(line, paragraphs);
                }
            }
        });
        end(line, paragraphs);
        return paragraphs;
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element && (element.is(BLOCK) || element.normalName().equals("br"));
    }

    private static void end(StringBuilder line, List<String> paragraphs) {
        var text = line.toString().replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        line.setLength(0);
    }
}
