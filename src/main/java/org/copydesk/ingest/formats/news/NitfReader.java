package org.copydesk.ingest.formats.news;

import static org.copydesk.ingest.formats.xml.StrictXml.first;
import static org.copydesk.ingest.formats.xml.StrictXml.text;

import java.util.Optional;
import java.util.stream.Collectors;

import org.copydesk.ingest.formats.html.MarkupText;
import org.jsoup.nodes.Element;

/** What a NITF element (IPTC, 3.x) holds: the headline, the names and the paragraphs, without media and tables' markup. */
record NitfReader(Element nitf) {

    String headline() {
        return first(nitf, "body", "body.head", "hedline")
                .map(head -> text(head, "hl1").isEmpty() ? text(head, "hl2") : text(head, "hl1"))
                .filter(line -> !line.isEmpty())
                .orElseGet(() -> text(nitf, "head", "title"));
    }

    String byline() {
        return first(nitf, "body", "body.head").map(head -> head.children()
                .stream()
                .filter(child -> child.tag().localName().equals("byline"))
                .map(line -> MarkupText.oneLine(line.text()))
                .collect(Collectors.joining(", "))).orElse("");
    }

    String dateline() {
        return text(nitf, "body", "body.head", "dateline");
    }

    String body() {
        return first(nitf, "body", "body.content").map(content -> {
            content.select("media, media-metadata, media-reference, media-caption").remove();
            return MarkupText.of(content);
        }).orElse("");
    }

    Optional<Element> docdata() {
        return first(nitf, "head", "docdata");
    }

    /** An attribute of an element of the document's data; empty where it is not told. */
    String data(String element, String attribute) {
        return docdata().flatMap(data -> first(data, element)).map(found -> found.attr(attribute).strip()).orElse("");
    }
}
