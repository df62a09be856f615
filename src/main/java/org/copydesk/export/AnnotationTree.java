package org.copydesk.export;

import java.time.Instant;
import java.util.Optional;

import org.copydesk.audit.Actor;
import org.copydesk.review.AnnotationKind;
import org.copydesk.text.CodePoints;
import org.copydesk.text.Span;
import org.copydesk.text.TextQuote;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is said of words, as one Web Annotation (W3C Recommendation of 2017). Positions count code points. */
public final class AnnotationTree {
    public static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    public static final String MEDIA_TYPE = "application/ld+json; profile=\"" + CONTEXT + "\"";

    private final Publisher publisher;
    private final ObjectNode annotation = JsonNodeFactory.instance.objectNode();

    /** The version that is spoken of: its address, its text and when it was made. */
    public record Source(String iri, String text, Instant at, CodePoints codePoints) {

        public static Source of(String iri, String text, Instant at) {
            return new Source(iri, text, at, CodePoints.of(text));
        }
    }

    private AnnotationTree(Publisher publisher, String id, String author, Instant at) {
        this.publisher = publisher;
        annotation.put("@context", CONTEXT).put("id", id).put("type", "Annotation");
        annotation.putObject("creator")
                .put("id", Iris.named(publisher, "users", author))
                .put("type", new Actor(author).isSystem() ? "Software" : "Person")
                .put("name", author)
                .put("nickname", author);
        annotation.put("created", Times.of(at));
        annotation.putObject("generator").put("id", publisher.url()).put("type", "Software").put("name", "Copydesk");
    }

    /** Who said what, with {@code id} for its name. */
    public static ObjectNode of(Edition.Quote quote, String id, Source source, Publisher publisher) {
        var tree = new AnnotationTree(publisher, id, quote.author(), quote.at());
        var motivation = tree.annotation.putArray("motivation").add("highlighting");
        var body = tree.annotation.putArray("body");
        if (!quote.speaker().isBlank()) {
            motivation.add("identifying");
            body.addObject()
                    .put("type", "SpecificResource")
                    .put("purpose", "identifying")
                    .put("source", Iris.named(publisher, "speakers", quote.speaker()));
            text(body, "describing", quote.speaker());
        }
        text(body, "classifying", quote.kind().code());
        text(body, "assessing", quote.status().code());
        if (!quote.note().isBlank()) {
            text(body, "commenting", quote.note());
        }
        return tree.on(source, quote.place().map(Edition.Place::span));
    }

    /** A comment or flag. */
    public static ObjectNode of(Edition.Remark remark, String id, Source source, Publisher publisher) {
        var tree = new AnnotationTree(publisher, id, remark.author(), remark.at());
        tree.annotation.put("motivation", "commenting");
        var body = tree.annotation.putArray("body");
        text(body, "commenting", remark.body());
        if (remark.kind() == AnnotationKind.FLAG) {
            text(body, "tagging", "flag");
        }
        text(body, "assessing", remark.status().code());
        return tree.on(source, remark.place().map(Edition.Place::span));
    }

    /** A change of words, asked for or made. */
    public static ObjectNode of(Edition.Correction correction, String id, Source source, Publisher publisher) {
        var tree = new AnnotationTree(publisher, id, correction.author(), correction.at());
        tree.annotation.put("motivation", "editing");
        var body = tree.annotation.putArray("body");
        text(body, "editing", correction.replacement());
        if (!correction.reason().isBlank()) {
            text(body, "commenting", correction.reason());
        }
        text(body, "classifying", correction.category().code());
        text(body, "assessing", correction.severity().code());
        return tree.on(source, Optional.of(correction.span()));
    }

    private static void text(ArrayNode body, String purpose, String value) {
        body.addObject()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("format", "text/plain")
                .put("textDirection", "auto")
                .put("value", value);
    }

    /** An orphan speaks of the version as a whole. */
    private ObjectNode on(Source source, Optional<Span> span) {
        var target = annotation.putObject("target").put("type", "SpecificResource").put("source", source.iri());
        target.putObject("state").put("type", "TimeState").put("sourceDate", Times.of(source.at()));
        span.ifPresent(words -> {
            var quote = TextQuote.of(source.text(), words);
            var counted = source.codePoints().toCodePoints(words);
            var selectors = target.putArray("selector");
            selectors.addObject()
                    .put("type", "TextQuoteSelector")
                    .put("exact", quote.exact())
                    .put("prefix", quote.prefix())
                    .put("suffix", quote.suffix());
            selectors.addObject()
                    .put("type", "TextPositionSelector")
                    .put("start", counted.start())
                    .put("end", counted.end());
        });
        return annotation;
    }
}
