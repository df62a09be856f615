package org.copydesk.ingest.formats.feed;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.copydesk.ingest.Contents;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Unreadable;
import org.copydesk.ingest.formats.xml.ByteSlices;
import org.copydesk.ingest.formats.xml.XmlSource;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Reads RSS 0.9x to 2.0 and Atom 0.3 and 1.0, item by item, also where the XML is not well-formed: a feed that its readers can
 * read is not refused for a stray character. Entities are never declared by a document, and nothing is loaded.
 */
final class XmlFeed {
    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel");

    private final Envelope envelope;
    private final XmlSource source;
    private final ByteSlices slices;
    private final String mediaType;
    private final int most;
    private final List<FeedItem> items = new ArrayList<>();
    private String language = "";
    private String author = "";

    private XmlFeed(Envelope envelope, String mediaType, int most) {
        this.envelope = envelope;
        this.source = XmlSource.of(envelope);
        this.slices = new ByteSlices(envelope.content(), source.decoding().charset());
        this.mediaType = mediaType;
        this.most = most;
    }

    /** Whether a document whose first element has this name is a feed. */
    static boolean isFeed(String root) {
        return ROOTS.contains(root.toLowerCase(Locale.ROOT));
    }

    /**
     * The items of the feed in {@code envelope}, in its order.
     *
     * @param mediaType what each item's bytes are
     * @throws Unreadable if it is hostile or has more than {@code most} items
     */
    static Contents read(Envelope envelope, String mediaType, int most) {
        return new XmlFeed(envelope, mediaType, most).read();
    }

    private Contents read() {
        var parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(XmlSource.DEEPEST + 2);
        try (var stream = new StreamParser(parser).parse(new StringReader(source.decoding().raw()), envelope.address())) {
            stream.stream().forEach(this::element);
        }
        var channel = new Channel(language, author);
        return new Contents.Several(items.stream()
                .map(item -> item.part(envelope, mediaType, source.decoding().charset(), channel))
                .toList());
    }

    /** Called with each element when it ends; an item is read whole and then let go. */
    private void element(Element element) {
        var name = element.tag().localName().toLowerCase(Locale.ROOT);
        if (isItem(element, name)) {
            add(element);
            element.empty();
        } else if (isOfChannel(element)) {
            tell(element, name);
        }
    }

    private void add(Element element) {
        if (items.size() == most) {
            throw new Unreadable(Unreadable.Cause.TOO_LARGE,
                    "The feed has more than " + most + " items. Send it in several parts.");
        }
        element.ownerDocument().outputSettings().prettyPrint(false);
        items.add(new XmlItem(element, source.warnings()).read(slice(element)));
    }

    private byte[] slice(Element element) {
        int start = element.sourceRange().startPos();
        int end = element.endSourceRange().isTracked() ? element.endSourceRange().endPos() : element.sourceRange().endPos();
        return slices.slice(start, Math.max(start, end));
    }

    private static boolean isItem(Element element, String name) {
        var parent = element.parent();
        return (name.equals("item") || name.equals("entry")) && parent != null && (isFeed(parent.tag().localName())
                || parent.tag().localName().equalsIgnoreCase("items"));
    }

    private static boolean isOfChannel(Element element) {
        var parent = element.parent();
        return parent != null && isFeed(parent.tag().localName()) && !isFeed(element.tag().localName());
    }

    private void tell(Element element, String name) {
        switch (name) {
            case "language" -> language = element.wholeText().strip();
            case "author" -> author = author.isEmpty() ? XmlItem.person(element) : author;
            case "creator", "managingeditor" -> author = author.isEmpty() ? XmlItem.named(element.wholeText()) : author;
            default -> {
            }
        }
        if (language.isEmpty()) {
            language = element.parent().attr("xml:lang");
        }
    }
}
