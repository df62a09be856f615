package org.copydesk.annotations;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.copydesk.text.Anchoring;
import org.copydesk.text.Boundaries;
import org.copydesk.text.CodePoints;
import org.copydesk.text.Span;
import org.copydesk.text.TextQuote;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Finds what selectors of a target choose in a text (Web Annotation Data Model, section 4.2). Several are alternatives: a position
 * if the words there are those quoted; else the quote, in its contexts, nearest to the position; else what is most like it; else a
 * paragraph by its id. A selector's refinement chooses within what it chose. Positions count code points.
 */
public final class Selectors {
    /** How the paragraphs of our HTML are named: {@code p3}; RFC 3236 names a fragment of HTML, RFC 5147 ranges of plain text. */
    private static final Pattern PARAGRAPH = Pattern.compile("#?p(\\d{1,6})");
    private static final Pattern CHARACTERS = Pattern.compile("#?char=(\\d{1,9}),(\\d{1,9})");

    private Selectors() {}

    /**
     * Where the words are.
     *
     * @param selectors one, or a list of alternatives
     * @return empty where they are not found, where a quote without a position stands in several places, or where no selector is
     *         of a kind that texts have
     */
    public static Optional<Anchoring.Match> find(JsonNode selectors, String text) {
        var all = Trees.all(selectors);
        var position = all.stream().filter(s -> Trees.is(s, "TextPositionSelector")).findFirst();
        var quote = all.stream().filter(s -> Trees.is(s, "TextQuoteSelector")).findFirst();
        if (quote.isPresent()) {
            return quoted(quote.get(), position.flatMap(p -> at(p, text)), text)
                    .flatMap(match -> refined(quote.get(), match, text));
        }
        return all.stream().flatMap(selector -> one(selector, text).stream()).findFirst();
    }

    private static Optional<Anchoring.Match> one(JsonNode selector, String text) {
        var span = Trees.is(selector, "TextPositionSelector")
                ? at(selector, text)
                : Trees.is(selector, "RangeSelector") ? range(selector, text) : fragment(selector, text);
        return span.filter(words -> !words.isEmpty())
                .map(words -> new Anchoring.Match(Boundaries.snapToGraphemes(text, words), 1))
                .flatMap(match -> refined(selector, match, text));
    }

    private static Optional<Anchoring.Match> quoted(JsonNode selector, Optional<Span> position, String text) {
        var quote = new TextQuote(selector.path("exact").asText(), selector.path("prefix").asText(),
                selector.path("suffix").asText());
        if (quote.exact().isBlank() || position.isEmpty() && Anchoring.all(text, quote).size() > 1) {
            return Optional.empty();
        }
        return Anchoring.find(text, quote, position.map(Span::start).orElse(text.length()))
                .map(match -> new Anchoring.Match(Boundaries.snapToGraphemes(text, match.span()), match.similarity()));
    }

    private static Optional<Span> at(JsonNode position, String text) {
        return codePoints(position.path("start").asInt(), position.path("end").asInt(), text);
    }

    private static Optional<Span> codePoints(int start, int end, String text) {
        return start <= end && end <= text.codePointCount(0, text.length())
                ? Optional.of(CodePoints.of(text).toUnits(new Span(start, end)))
                : Optional.empty();
    }

    /** From the beginning of what its first selector chooses to the beginning of what its second does. */
    private static Optional<Span> range(JsonNode range, String text) {
        var start = find(range.path("startSelector"), text).map(Anchoring.Match::span);
        var end = find(range.path("endSelector"), text).map(Anchoring.Match::span);
        return start.flatMap(from -> end.filter(to -> to.start() >= from.start())
                .map(to -> new Span(from.start(), to.start())));
    }

    private static Optional<Span> fragment(JsonNode selector, String text) {
        var value = selector.path("value").asText();
        var paragraph = PARAGRAPH.matcher(value);
        if (paragraph.matches()) {
            return paragraph(Integer.parseInt(paragraph.group(1)), Boundaries.paragraphs(text));
        }
        var characters = CHARACTERS.matcher(value);
        return characters.matches()
                ? codePoints(Integer.parseInt(characters.group(1)), Integer.parseInt(characters.group(2)), text)
                : Optional.empty();
    }

    private static Optional<Span> paragraph(int number, List<Span> paragraphs) {
        return number > 0 && number <= paragraphs.size() ? Optional.of(paragraphs.get(number - 1)) : Optional.empty();
    }

    private static Optional<Anchoring.Match> refined(JsonNode selector, Anchoring.Match match, String text) {
        if (!selector.has("refinedBy")) {
            return Optional.of(match);
        }
        return find(selector.path("refinedBy"), match.span().of(text)).map(inner -> new Anchoring.Match(
                Span.at(match.span().start() + inner.span().start(), inner.span().length()), inner.similarity()));
    }
}
