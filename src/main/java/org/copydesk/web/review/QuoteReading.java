package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.copydesk.article.Unacceptable;
import org.copydesk.quotes.QuoteKind;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.In;
import org.copydesk.review.Occurrence;
import org.copydesk.review.QuoteWish;
import org.copydesk.review.Verb;
import org.copydesk.review.Words;
import org.copydesk.review.verbs.Annotate;
import org.copydesk.review.verbs.ChangeAnnotation;
import org.copydesk.review.verbs.FixName;
import org.copydesk.review.verbs.FixName.Chosen;
import org.copydesk.review.verbs.Together;
import org.copydesk.text.Span;

/** Reads the form of a quote as the act that it asks for. */
final class QuoteReading {
    private final Posted posted;
    private final String text;
    private final List<Piece> pieces;

    /** @param text the draft that the form was made from */
    QuoteReading(Posted posted, String text) {
        this.posted = posted;
        this.text = text;
        this.pieces = posted.texts("piece").stream().map(this::piece).toList();
        if (pieces.isEmpty()) {
            throw new Unacceptable("piece", "A quote needs words.");
        }
    }

    /** A piece as a field tells it: {@code 120-133} for a new one, {@code 120-133@17-5} for one that has an id. */
    private record Piece(Span span, String id) {}

    private Piece piece(String field) {
        var parts = field.split("@", 2);
        return new Piece(span(parts[0]), parts.length > 1 ? parts[1] : "");
    }

    private Span span(String ends) {
        var parts = ends.split("-", 2);
        if (parts.length < 2) {
            throw new Unacceptable("piece", "A first and a last word are wanted.");
        }
        var span = Posted.span(Posted.number("piece", parts[0]), Posted.number("piece", parts[1]));
        if (span.end() > text.length()) {
            throw new Unacceptable("piece", "The text ends at " + text.length() + ".");
        }
        return span;
    }

    /** The act. New pieces become quotes; known ones are told what they are; the printed name is mended where that is wanted. */
    Verb verb(int utterance) {
        var known = pieces.stream().filter(piece -> !piece.id().isEmpty()).toList();
        var fresh = pieces.stream().filter(piece -> piece.id().isEmpty()).map(piece -> words(piece.span())).toList();
        var wish = wish(utterance);
        var verbs = new ArrayList<Verb>();
        known.forEach(piece -> verbs.add(new ChangeAnnotation(piece.id(), stretched(piece), Optional.of(wish), Optional.empty(),
                Optional.of(AnnotationStatus.CONFIRMED))));
        if (!fresh.isEmpty()) {
            verbs.add(new Annotate(AnnotationKind.QUOTE, fresh, Optional.of(wish), ""));
        }
        print(wish).ifPresent(verbs::add);
        return verbs.size() == 1 ? verbs.get(0) : new Together("name-speaker", verbs);
    }

    /** Where a known piece is to stand instead, if the form says so. */
    private Optional<Words> stretched(Piece piece) {
        int from = posted.has("from." + piece.id()) ? posted.number("from." + piece.id()) : piece.span().start();
        int to = posted.has("to." + piece.id()) ? posted.number("to." + piece.id()) : piece.span().end();
        if (to <= from || to > text.length()) {
            throw new Unacceptable("to." + piece.id(), "A quote ends after it begins.");
        }
        return Optional.of(new Span(from, to)).filter(span -> !span.equals(piece.span())).map(QuoteReading::words);
    }

    private QuoteWish wish(int utterance) {
        return new QuoteWish(posted.code("kind", QuoteKind::of), part("mention"), part("cue"), posted.text("speaker").strip(),
                utterance);
    }

    /** The words that a field gives as they are printed. */
    private Optional<Words> part(String field) {
        var words = posted.text(field).strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int at = posted.has(field + "At") ? posted.number(field + "At") : -1;
        return Optional.of(Nearest.of(text, words, at, pieces.get(0).span())
                .map(QuoteReading::words)
                .orElseThrow(() -> new Unacceptable(field, "“" + words + "” is not printed in this draft.")));
    }

    private Optional<Verb> print(QuoteWish wish) {
        var wrong = posted.text("mention").strip();
        var right = posted.text("print").strip();
        if (wish.mention().isEmpty() || right.isEmpty() || right.equals(wrong)) {
            return Optional.empty();
        }
        var chosen = new ArrayList<Chosen>();
        chosen.add(new Chosen(wish.mention().get(), right));
        posted.texts("other")
                .stream()
                .map(this::span)
                .filter(span -> span.of(text).equals(wrong) && !Occurrence.isPartOf(right, text, span))
                .forEach(span -> chosen.add(new Chosen(words(span), right)));
        return Optional.of(new FixName(wrong, right, chosen, posted.inQuote()));
    }

    private static Words words(Span span) {
        return new Words(In.DRAFT, span, "");
    }
}
