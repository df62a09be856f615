package org.copydesk.web.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.copydesk.article.Unacceptable;
import org.copydesk.review.In;
import org.copydesk.review.InQuote;
import org.copydesk.review.Words;
import org.copydesk.text.Span;

/** Reads the fields of a request's JSON; each fault names its field. */
final class Fields {

    private Fields() {}

    static <T> T required(String field, T value) {
        if (value == null) {
            throw new Unacceptable(field, "This field is needed.");
        }
        return value;
    }

    static String text(String value) {
        return value == null ? "" : value;
    }

    /** The constant with this code. */
    static <T> T code(String field, String code, Function<String, Optional<T>> of) {
        return of.apply(required(field, code))
                .orElseThrow(() -> new Unacceptable(field, "There is no " + field + " \"" + code + "\"."));
    }

    /** The constant with this code; {@code otherwise} where none is told. */
    static <T> T code(String field, String code, Function<String, Optional<T>> of, T otherwise) {
        return code == null ? otherwise : code(field, code, of);
    }

    static InQuote inQuote(String code) {
        return code("inQuote", code, InQuote::of, InQuote.OUTSIDE);
    }

    /** Words by their span in the version (or the draft) and what stands there. */
    static Words words(String in, Integer start, Integer end, String exact) {
        int from = required("start", start);
        int to = required("end", end);
        if (from < 0 || to < from) {
            throw new Unacceptable("start", "From " + from + " to " + to + " is no span.");
        }
        if (required("exact", exact).isEmpty() && to > from) {
            throw new Unacceptable("exact", "Say which words you saw there.");
        }
        return new Words(in(in), new Span(from, to), exact);
    }

    /** As {@link #words}, where the words themselves need not be told. */
    static Words span(String in, Integer start, Integer end, String exact) {
        int from = required("start", start);
        int to = required("end", end);
        if (from < 0 || to <= from) {
            throw new Unacceptable("start", "From " + from + " to " + to + " is no span of words.");
        }
        return new Words(in(in), new Span(from, to), text(exact));
    }

    static In in(String in) {
        return switch (in == null ? "version" : in) {
            case "version" -> In.VERSION;
            case "draft" -> In.DRAFT;
            default -> throw new Unacceptable("in", "Spans lie in \"version\" or \"draft\".");
        };
    }

    static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : list;
    }
}
