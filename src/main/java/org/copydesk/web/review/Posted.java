package org.copydesk.web.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.ws.rs.core.MultivaluedMap;

import org.copydesk.article.Base;
import org.copydesk.article.Unacceptable;
import org.copydesk.review.In;
import org.copydesk.review.InQuote;
import org.copydesk.review.Words;
import org.copydesk.text.Span;
import org.copydesk.web.review.Question.Kept;

/** The fields of a form as they were sent. Browsers send every line break as two characters: they are one again here. */
record Posted(MultivaluedMap<String, String> fields) {
    /** What a question that keeps the form must not send twice, or sends anew. */
    private static final List<String> NOT_KEPT = List.of("csrf-token", "inQuote", "view", "show", "at", "screen", "mine",
            "theirs");

    /** A field's text; empty where it was not sent. */
    String text(String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    /** All values of a field. */
    List<String> texts(String name) {
        return fields.getOrDefault(name, List.of()).stream().map(value -> value.replace("\r\n", "\n")).toList();
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** The ids that a field lists, parted by commas. */
    List<String> ids(String name) {
        return Arrays.stream(text(name).split(",")).filter(id -> !id.isBlank()).toList();
    }

    int number(String name) {
        return number(name, text(name));
    }

    static int number(String name, String text) {
        if (!text.matches("-?\\d{1,9}")) {
            throw new Unacceptable(name, "A number is wanted here, not “" + text + "”.");
        }
        return Integer.parseInt(text);
    }

    /** What a code stands for. */
    <T> T code(String name, Function<String, Optional<T>> known) {
        return known.apply(text(name)).orElseThrow(() -> new Unacceptable(name, "There is no “" + text(name) + "” here."));
    }

    /** The state of the article that the form was made from. */
    Base base() {
        return Base.of(text("base"))
                .orElseThrow(() -> new Unacceptable("base", "The form does not say what it was made from."));
    }

    /** The span of the draft that the fields {@code start} and {@code end} tell. */
    Span span() {
        return span(number("start"), number("end"));
    }

    static Span span(int start, int end) {
        if (start < 0 || end < start) {
            throw new Unacceptable("start", "The first word must stand before the last.");
        }
        return new Span(start, end);
    }

    /** The words that were picked in the draft. */
    Words words() {
        return new Words(In.DRAFT, span(), "");
    }

    /** What kind of change is made inside a quote, if that was told. */
    InQuote inQuote() {
        return text("inQuote").isEmpty() ? InQuote.OUTSIDE : code("inQuote", InQuote::of);
    }

    /** What the visitor was looking at. */
    Asked asked(long article) {
        return new Asked(article, View.of(text("view")), Show.of(text("show")), "");
    }

    /** The form's fields, to be sent again with the answer to a question. */
    List<Kept> kept() {
        return fields.entrySet()
                .stream()
                .filter(field -> !NOT_KEPT.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream().map(value -> new Kept(field.getKey(), value)))
                .toList();
    }
}
