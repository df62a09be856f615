package org.copydesk.export.formats;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.copydesk.audit.Actor;
import org.copydesk.export.Edition;
import org.copydesk.export.Iris;
import org.copydesk.export.Publisher;
import org.copydesk.export.Times;
import org.copydesk.review.AnnotationKind;
import org.copydesk.text.CodePoints;
import org.copydesk.text.Span;
import org.copydesk.text.TextQuote;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an edition says of its words, as Web Annotations; numbered as they are made. */
final class AnnotationItems {
    private final Edition edition;
    private final Publisher publisher;
    private final ArrayNode items = JsonNodeFactory.instance.arrayNode();
    private final Map<Integer, CodePoints> codePoints = new HashMap<>();

    AnnotationItems(Edition edition, Publisher publisher) {
        this.edition = edition;
        this.publisher = publisher;
    }

    /** Quotes, then remarks, then corrections. */
    ArrayNode all() {
        edition.quotes().forEach(this::add);
        edition.remarks().forEach(this::add);
        edition.corrections().forEach(this::add);
        return items;
    }

    private void add(Edition.Quote quote) {
        var annotation = annotation(quote.author(), quote.at());
        var motivation = annotation.putArray("motivation").add("highlighting");
        var body = annotation.putArray("body");
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
        target(annotation, edition.number(), quote.place().map(Edition.Place::span));
    }

    private void add(Edition.Remark remark) {
        var annotation = annotation(remark.author(), remark.at()).put("motivation", "commenting");
        var body = annotation.putArray("body");
        text(body, "commenting", remark.body());
        if (remark.kind() == AnnotationKind.FLAG) {
            text(body, "tagging", "flag");
        }
        text(body, "assessing", remark.status().code());
        target(annotation, edition.number(), remark.place().map(Edition.Place::span));
    }

    private void add(Edition.Correction correction) {
        var annotation = annotation(correction.author(), correction.at()).put("motivation", "editing");
        var body = annotation.putArray("body");
        text(body, "editing", correction.replacement());
        if (!correction.reason().isBlank()) {
            text(body, "commenting", correction.reason());
        }
        text(body, "classifying", correction.category().code());
        text(body, "assessing", correction.severity().code());
        target(annotation, correction.version(), Optional.of(correction.span()));
    }

    private ObjectNode annotation(String author, Instant at) {
        var id = Iris.version(edition, edition.number()) + "&annotation=" + (items.size() + 1);
        var annotation = items.addObject().put("@context", WebAnnotation.CONTEXT).put("id", id).put("type", "Annotation");
        annotation.putObject("creator")
                .put("id", Iris.named(publisher, "users", author))
                .put("type", new Actor(author).isSystem() ? "Software" : "Person")
                .put("name", author)
                .put("nickname", author);
        annotation.put("created", Times.of(at));
        annotation.putObject("generator").put("id", publisher.url()).put("type", "Software").put("name", "Copydesk");
        return annotation.put("generated", Times.of(edition.latest().at()));
    }

    private void text(ArrayNode body, String purpose, String value) {
        body.addObject()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("format", "text/plain")
                .put("textDirection", "auto")
                .put("value", value);
    }

    /** An orphan speaks of the version as a whole. */
    private void target(ObjectNode annotation, int version, Optional<Span> span) {
        var in = edition.versions().get(version);
        var target = annotation.putObject("target").put("type", "SpecificResource");
        target.put("source", Iris.version(edition, version));
        target.putObject("state").put("type", "TimeState").put("sourceDate", Times.of(in.at()));
        span.ifPresent(words -> {
            var quote = TextQuote.of(in.text(), words);
            var counted = codePoints.computeIfAbsent(version, unknown -> CodePoints.of(in.text())).toCodePoints(words);
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
    }
}
