package org.copydesk.ingest.formats.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.copydesk.ingest.Additions;
import org.copydesk.ingest.ArticleFormat;
import org.copydesk.ingest.Contents;
import org.copydesk.ingest.Decoding;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Received;
import org.copydesk.ingest.Unreadable;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A web page: the story in it, without what surrounds stories. No markup from outside is stored. */
@Singleton
public class HtmlPage implements ArticleFormat {
    private static final Pattern LOOKS_LIKE_HTML = Pattern
            .compile(
                    "(?is)^\\s*(?:<!--.*?-->\\s*|<\\?xml[^>]*>\\s*)*<(?:!doctype\\s+html|html|head|body|article|main|div|p|h1)\\b.*");
    private static final Pattern META_CHARSET = Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w-]+)");
    /** How far into a page the declaration of its charset may stand, in bytes (HTML standard, "prescan"). */
    private static final int PRESCAN = 1024;
    /** How deep elements may stand in each other; the parser flattens what is deeper. */
    private static final int DEEPEST = 500;
    /** How many elements a page may have. */
    private static final int MOST_ELEMENTS = 50_000;
    /** Of each block that was left out no more than this is told, in UTF-16 code units. */
    private static final int TOLD = 120;

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
        var decoded = Decoding.leniently(envelope.content(), List.of(envelope.charset(), declared(envelope.content())));
        var page = parsed(decoded.text(), envelope.address());
        var story = Story.of(page, envelope.address());
        var about = PageFacts.of(page, story);
        var text = Received.text(about.headline(), String.join("\n\n", story.paragraphs()));
        return new Contents.One(new Received(text, decoded.charset(), about,
                Additions.leavingOut(leftOut(page, new HashSet<>(story.paragraphs())), decoded.lossy()
                        ? List.of("Some bytes fit no charset; they stand as U+FFFD.")
                        : List.of())));
    }

    private static Document parsed(String text, String address) {
        if (text.chars().filter(c -> c == '<').count() > 2L * MOST_ELEMENTS) {
            throw new Unreadable(Unreadable.Cause.TOO_LARGE,
                    "The page has more than " + MOST_ELEMENTS + " elements. Send the story alone.");
        }
        var parser = Parser.htmlParser().setMaxDepth(DEEPEST + 2);
        var page = parser.parseInput(text, address);
        page.traverse((node, depth) -> {
            if (depth > DEEPEST) {
                throw new Unreadable(Unreadable.Cause.UNDECODABLE, "Its elements are nested more than " + DEEPEST
                        + " deep, which this desk does not read. Send the story alone.");
            }
        });
        return page;
    }

    private static String head(byte[] content) {
        return new String(content, 0, Math.min(content.length, PRESCAN), StandardCharsets.ISO_8859_1).replace("\0", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "");
    }

    private static String declared(byte[] content) {
        var matcher = META_CHARSET.matcher(head(content));
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The page's blocks that are not in the story. */
    private static List<String> leftOut(Document page, Set<String> story) {
        var leftOut = new ArrayList<String>();
        for (var block : MarkupText.paragraphs(page.body().clone())) {
            if (!story.contains(block)) {
                var line = MarkupText.oneLine(block);
                leftOut.add(line.length() <= TOLD ? line : line.substring(0, line.offsetByCodePoints(0, TOLD / 2)) + "…");
            }
        }
        return leftOut;
    }
}
