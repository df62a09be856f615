package org.copydesk.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds words again in text that was replaced from outside. For our own edits there is {@link EditScript#map}, which never
 * guesses.
 */
public final class Anchoring {
    /** How like the words sought (1 is equal) a passage must be to be taken for them. */
    public static final double FLOOR = 0.75;
    /** By how much it must be more like them, in their context, than the next best passage. */
    public static final double LEAD = 0.05;

    /**
     * Where the words were found.
     *
     * @param similarity 1 where the very words stand there, else from {@link #FLOOR} up
     */
    public record Match(Span span, double similarity) {

        /** Whether other words stand there than those sought, so that an editor should look. */
        public boolean isFuzzy() {
            return similarity < 1;
        }
    }

    private Anchoring() {}

    /**
     * Where {@code quote} lies in {@code text} now: at {@code hint} if its words stand there; else where they stand with their
     * contexts; else where they stand, nearest to the hint; else the passage most like them, if it is like enough and has a
     * clear lead.
     *
     * @param hint where the words began before, in UTF-16 units; may lie outside the text
     * @return empty for an orphan, which nobody but an editor may attach elsewhere
     */
    public static Optional<Match> find(String text, TextQuote quote, int hint) {
        if (!quote.exact().isEmpty() && text.startsWith(quote.exact(), hint)) {
            return Optional.of(new Match(Span.at(hint, quote.exact().length()), 1));
        }
        var places = everywhere(text, quote);
        if (places.isEmpty()) {
            return new FuzzySearch(text, quote).near(hint);
        }
        return places.stream()
                .min(Comparator.comparing((Span place) -> -contexts(text, place, quote))
                        .thenComparing(place -> Math.abs((long) place.start() - hint)))
                .map(place -> new Match(place, 1));
    }

    /** Every place where the words stand with both contexts; where there is none, every place where they stand. In order. */
    public static List<Span> all(String text, TextQuote quote) {
        var places = everywhere(text, quote);
        var inContext = places.stream().filter(place -> contexts(text, place, quote) == 2).toList();
        return inContext.isEmpty() ? places : inContext;
    }

    /** Where the words stand, no grapheme parted, and no word cut that the quote does not cut: no "he" in "the". */
    private static List<Span> everywhere(String text, TextQuote quote) {
        var graphemes = new Graphemes(text);
        boolean cutsFirst = inWord(quote.prefix() + quote.exact(), quote.prefix().length());
        boolean cutsLast = inWord(quote.exact() + quote.suffix(), quote.exact().length());
        return Occurrences.of(quote.exact(), text)
                .stream()
                .filter(place -> (cutsFirst || !inWord(text, place.start())) && (cutsLast || !inWord(text, place.end())))
                .filter(place -> graphemes.isBoundary(place.start()) && graphemes.isBoundary(place.end()))
                .toList();
    }

    /** Whether {@code offset} has a letter or digit on both sides. */
    static boolean inWord(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLetterOrDigit(text.codePointBefore(offset))
                && Character.isLetterOrDigit(text.codePointAt(offset));
    }

    private static int contexts(String text, Span place, TextQuote quote) {
        int before = text.startsWith(quote.prefix(), place.start() - quote.prefix().length()) ? 1 : 0;
        return before + (text.startsWith(quote.suffix(), place.end()) ? 1 : 0);
    }
}
