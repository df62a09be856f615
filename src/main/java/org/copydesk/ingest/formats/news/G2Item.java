package org.copydesk.ingest.formats.news;

import static org.copydesk.ingest.formats.xml.StrictXml.children;
import static org.copydesk.ingest.formats.xml.StrictXml.first;
import static org.copydesk.ingest.formats.xml.StrictXml.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.copydesk.article.Unacceptable;
import org.copydesk.ingest.Additions;
import org.copydesk.ingest.Particulars;
import org.copydesk.ingest.Received;
import org.copydesk.ingest.Unreadable;
import org.copydesk.ingest.formats.CopyDates;
import org.copydesk.ingest.formats.html.MarkupText;
import org.jsoup.nodes.Element;

/** One item of NewsML-G2 (IPTC, 2.x): its text in NITF, XHTML or plain, and what its metadata say. */
final class G2Item {
    private final Element item;
    private final Element content;

    G2Item(Element item) {
        this.item = item;
        this.content = first(item, "contentMeta").orElse(item);
    }

    /**
     * The item as an article.
     *
     * @throws Unacceptable if it is an item of another kind, naming that
     * @throws Unreadable if there is no text in it
     */
    Received read(String charset, List<String> warnings) {
        checkKind();
        var nitf = inline().filter(inline -> inline.tag().localName().equals("nitf")).findFirst().map(NitfReader::new);
        var body = body(nitf);
        if (body.isBlank()) {
            throw new Unreadable(Unreadable.Cause.EMPTY, "The news item has no text of its own in its contentSet.");
        }
        var headline = Stream
                .of(contentHeadline(), nitf.map(NitfReader::headline).orElse(""), text(item, "itemMeta", "title"))
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        return new Received(Received.text(headline, body), charset, particulars(headline, nitf),
                Additions.leavingOut(leftOut(), warnings));
    }

    /** The main one; else one of no role, else the first. */
    private String contentHeadline() {
        return children(content, "headline").map(line -> Map.entry(line.attr("role"), MarkupText.oneLine(line.text())))
                .filter(line -> !line.getValue().isEmpty())
                .min(Comparator.comparing(line -> line.getKey().endsWith("main") ? 0 : line.getKey().isEmpty() ? 1 : 2))
                .map(Map.Entry::getValue)
                .orElse("");
    }

    private void checkKind() {
        var element = item.tag().localName();
        if (!element.equals("newsItem")) {
            throw new Unacceptable("", "This is a " + element + ", not a newsItem. Only news items with text become articles.");
        }
        var kind = first(item, "itemMeta", "itemClass").map(found -> found.attr("qcode")).orElse("");
        var name = kind.substring(kind.lastIndexOf(':') + 1);
        if (!List.of("", "text", "composite").contains(name)) {
            throw new Unacceptable("itemClass",
                    "This is a news item of class " + kind + ". Only those of text become articles.");
        }
    }

    private Particulars particulars(String headline, Optional<NitfReader> nitf) {
        var by = children(content, "by").map(line -> MarkupText.oneLine(line.text())).collect(Collectors.joining(", "));
        var byline = Stream.of(by, nitf.map(NitfReader::byline).orElse(""), creators())
                .filter(line -> !line.isEmpty())
                .findFirst();
        var dateline = text(content, "dateline");
        var language = first(content, "language").map(tag -> tag.attr("tag")).filter(tag -> !tag.isEmpty());
        return Particulars.NONE.named(item.attr("guid"), item.attr("version"))
                .headed(headline)
                .by(byline.orElse(""))
                .from(dateline.isEmpty() ? nitf.map(NitfReader::dateline).orElse("") : dateline)
                .in(language.orElse(item.attr("xml:lang")))
                .on(CopyDates.of(text(item, "itemMeta", "versionCreated")));
    }

    private String creators() {
        return children(content, "creator").map(creator -> text(creator, "name"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String body(Optional<NitfReader> nitf) {
        if (nitf.isPresent()) {
            return nitf.get().body();
        }
        var markup = inline().findFirst().map(MarkupText::of);
        return markup.orElseGet(() -> inlineData().findFirst().orElse(""));
    }

    private Stream<Element> inline() {
        return first(item, "contentSet").stream()
                .flatMap(set -> children(set, "inlineXML"))
                .flatMap(inline -> inline.children().stream());
    }

    private Stream<String> inlineData() {
        return first(item, "contentSet").stream()
                .flatMap(set -> children(set, "inlineData"))
                .map(data -> data.attr("contenttype").contains("html")
                        ? MarkupText.of(data.wholeText())
                        : data.wholeText().replace("\r\n", "\n").strip());
    }

    private List<String> leftOut() {
        var leftOut = new ArrayList<String>();
        first(item, "contentSet").ifPresent(set -> children(set, "remoteContent")
                .forEach(remote -> leftOut.add("content elsewhere: " + remote.attr("href"))));
        return leftOut;
    }
}
