package org.copydesk.annotations;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.quotes.QuoteKind;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.InQuote;
import org.copydesk.review.QuoteFacts;
import org.copydesk.review.Wish;
import org.jsoup.Jsoup;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an annotation says, as far as the desk has words for it: a change that it asks for, a quote, a flag, or a comment. What it
 * has no words for stays in the document.
 */
final class Speech {
    private static final Set<String> NOT_SAID = Set.of("editing", "classifying", "assessing", "tagging", "identifying",
            "linking", "bookmarking");

    private final JsonNode annotation;
    private final List<JsonNode> bodies;

    Speech(JsonNode annotation) {
        this.annotation = annotation;
        this.bodies = Trees.all(annotation.path("body")).stream().map(Speech::firstChoice).toList();
    }

    /** A Choice names its items best first. */
    private static JsonNode firstChoice(JsonNode body) {
        return Trees.is(body, "Choice") ? firstChoice(body.path("items").path(0)) : body;
    }

    /** The change that it asks for; empty where it asks for none. */
    Optional<Wish> wish() {
        return values("editing").stream().findFirst().map(this::wish);
    }

    private Wish wish(String replacement) {
        var sorts = values("classifying");
        return Wish.of(replacement,
                sorts.stream().flatMap(sort -> category(sort).stream()).findFirst().orElse(ErrorCategory.OTHER),
                values("assessing").stream().flatMap(s -> Severity.of(s).stream()).findFirst().orElse(Severity.MINOR),
                clipped(comment()),
                sorts.stream().flatMap(sort -> InQuote.of(sort).stream()).findFirst().orElse(InQuote.OUTSIDE));
    }

    private static Optional<ErrorCategory> category(String sort) {
        return switch (sort.toLowerCase(Locale.ROOT)) {
            case "translation" -> Optional.of(ErrorCategory.MISTRANSLATION);
            case "attribution" -> Optional.of(ErrorCategory.SPEAKER);
            case "style" -> Optional.of(ErrorCategory.AWKWARD);
            default -> ErrorCategory.of(sort);
        };
    }

    /** What kind of annotation of the desk's it is, where it asks for no change. */
    AnnotationKind kind() {
        if (moved("highlighting") || moved("identifying")) {
            return AnnotationKind.QUOTE;
        }
        return values("tagging").contains(AnnotationKind.FLAG.code()) ? AnnotationKind.FLAG : AnnotationKind.COMMENT;
    }

    private boolean moved(String motivation) {
        return Trees.all(annotation.path("motivation")).stream().anyMatch(m -> m.asText().equals(motivation));
    }

    /** What it says of a quote; nothing for others. */
    QuoteFacts quote() {
        if (kind() != AnnotationKind.QUOTE) {
            return QuoteFacts.NONE;
        }
        var kind = values("classifying").stream().flatMap(sort -> QuoteKind.of(sort).stream()).findFirst();
        return new QuoteFacts(kind.orElse(QuoteKind.DIRECT), 0, true, false, Optional.empty(), Optional.empty(), speaker(),
                List.of(), 1, "");
    }

    private String speaker() {
        var named = new ArrayList<>(values("identifying"));
        bodies.stream()
                .filter(body -> purposes(body).contains("identifying") && body.has("source"))
                .map(body -> Trees.iri(body.path("source")))
                .map(iri -> URLDecoder.decode(iri.substring(iri.lastIndexOf('/') + 1), StandardCharsets.UTF_8))
                .forEach(named::add);
        var name = named.stream().filter(n -> !n.isBlank()).findFirst().orElse("");
        return name.length() <= 300 ? name : "";
    }

    /** What it says in words: its texts, but for those that stand under another heading; of a reference its address. */
    String comment() {
        boolean quotes = moved("identifying");
        return bodies.stream()
                .filter(body -> purposes(body).stream()
                        .noneMatch(p -> NOT_SAID.contains(p) || quotes && p.equals("describing")))
                .map(Speech::words)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** Its tags: what it is for, unless it comments; what it sorts under; what it is tagged with. Each once. */
    List<String> tags() {
        var tags = new LinkedHashSet<String>();
        motivations().stream().filter(m -> !m.equals("commenting")).forEach(tags::add);
        tags.addAll(values("classifying"));
        tags.addAll(values("tagging"));
        return List.copyOf(tags);
    }

    private List<String> motivations() {
        return Trees.all(annotation.path("motivation")).stream().map(JsonNode::asText).toList();
    }

    private List<String> values(String purpose) {
        return bodies.stream()
                .filter(body -> body.path("value").isTextual() && purposes(body).contains(purpose))
                .map(Speech::words)
                .toList();
    }

    /** A body without a purpose of its own serves the annotation's. */
    private List<String> purposes(JsonNode body) {
        var own = Trees.all(body.path("purpose")).stream().map(JsonNode::asText).toList();
        return own.isEmpty() ? motivations() : own;
    }

    private static String words(JsonNode body) {
        if (!body.path("value").isTextual()) {
            return body.has("source") ? Trees.iri(body.path("source")) : Trees.iri(body);
        }
        var value = body.path("value").asText();
        return body.path("format").asText().startsWith("text/html") ? Jsoup.parse(value).text() : value;
    }

    private static String clipped(String reason) {
        return reason.length() <= 1000 ? reason : reason.substring(0, reason.offsetByCodePoints(0, 900)) + "…";
    }
}
