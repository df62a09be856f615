package org.copydesk.export;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one XML document, element by element: UTF-8, characters that XML 1.0 forbids left out. Names are written as given,
 * with their prefix; namespaces are attributes like any other.
 */
public final class Xml {
    /** The JDK's own, whatever else is on the class path: the same bytes everywhere. */
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;

    /** A call of the writer, which can fail on paper only: a string takes everything. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    private Xml() {
        try {
            writer = WRITERS.createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A document that begins with the declaration. */
    public static Xml document() {
        var xml = new Xml();
        xml.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return xml;
    }

    /** Names the document's type; to be called before anything else. */
    public Xml doctype(String declaration) {
        out.append(declaration).append("\n");
        return this;
    }

    /** A piece of a document, to be put into another by {@link #piece}. */
    public static Xml fragment() {
        return new Xml();
    }

    /** Opens an element; {@code attributes} are names and values in turn. */
    public Xml open(String name, String... attributes) {
        return step(() -> {
            writer.writeStartElement(name);
            attributes(attributes);
        });
    }

    /** Closes the element opened last. */
    public Xml close() {
        return step(writer::writeEndElement);
    }

    /** An element without content. */
    public Xml empty(String name, String... attributes) {
        return step(() -> {
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** An element that holds nothing but {@code text}. */
    public Xml leaf(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    public Xml text(String text) {
        return step(() -> writer.writeCharacters(Markup.allowed(text)));
    }

    /** A line break between elements, where blanks mean nothing. */
    public Xml line() {
        return text("\n");
    }

    /** Puts a finished {@link #fragment} here. */
    public Xml piece(Xml fragment) {
        // An empty text closes the start tag that may still be open.
        text("");
        out.append(fragment.toString());
        return this;
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What was written so far; an open start tag is closed first. */
    @Override
    public String toString() {
        step(writer::flush).text("");
        return out.toString();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], Markup.allowed(attributes[i + 1]));
        }
    }

    private Xml step(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
