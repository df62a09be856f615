package org.copydesk.ingest.formats.xml;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Unreadable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * XML that must be well-formed: a document cut off on its way is refused, not taken by half. Nothing is loaded and no entity
 * declared.
 */
public final class StrictXml {
    /**
     * How many elements a document may have that is built whole. One costs about 870 bytes where its place in the text is kept,
     * measured with jsoup 1.22.2.
     */
    private static final int MOST_BUILT = 80_000;
    private static final XMLInputFactory CHECKS = checks();

    private StrictXml() {}

    /**
     * The root element of the document in {@code source}, each element knowing where it stands in the text.
     *
     * @throws Unreadable if it is not well-formed, saying where; if it has too many elements
     */
    public static Element root(XmlSource source) {
        XmlShape.of(source.decoding().raw()).check(XmlSource.DEEPEST, MOST_BUILT);
        check(source.decoding().raw());
        var parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(XmlSource.DEEPEST + 2);
        Document document = Jsoup.parse(source.decoding().raw(), "", parser);
        document.outputSettings().prettyPrint(false);
        return document.firstElementChild();
    }

    /** The root element of the document in {@code envelope}. */
    public static Element root(Envelope envelope) {
        return root(XmlSource.of(envelope));
    }

    private static void check(String text) {
        try {
            var reader = CHECKS.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException e) {
            var at = e.getLocation();
            throw new Unreadable(Unreadable.Cause.UNDECODABLE, "The XML is not well-formed"
                    + (at == null ? "" : " at line " + at.getLineNumber() + ", column " + at.getColumnNumber())
                    + ". Perhaps it was cut off; send it whole.");
        }
    }

    private static XMLInputFactory checks() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    /** The children of {@code parent} with this local name. */
    public static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> child.tag().localName().equals(name));
    }

    /** The first element down this path of local names. */
    public static Optional<Element> first(Element from, String... path) {
        var at = Optional.of(from);
        for (var name : path) {
            at = at.flatMap(element -> children(element, name).findFirst());
        }
        return at;
    }

    /** The text of the first element down this path, on one line; empty where there is none. */
    public static String text(Element from, String... path) {
        return first(from, path).map(element -> element.text().strip()).orElse("");
    }
}
