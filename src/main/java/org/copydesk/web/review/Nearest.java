package org.copydesk.web.review;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

import org.copydesk.text.Span;

/** Finds words that somebody typed as they saw them printed. */
final class Nearest {

    private Nearest() {}

    /**
     * Where {@code words} stand in {@code text}: at {@code at} if they do, else as whole words nearest to {@code around}.
     *
     * @param at negative where nobody said
     */
    static Optional<Span> of(String text, String words, int at, Span around) {
        if (at >= 0 && text.startsWith(words, at)) {
            return Optional.of(Span.at(at, words.length()));
        }
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .min(Comparator.comparingInt(span -> distance(span, around)));
    }

    private static int distance(Span span, Span around) {
        return Math.max(0, Math.max(around.start() - span.end(), span.start() - around.end()));
    }
}
