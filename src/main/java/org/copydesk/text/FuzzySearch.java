package org.copydesk.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.copydesk.text.Anchoring.Match;

/**
 * Looks for the passage most like a quote. Every offset of the text is weighed as a passage's end by {@link EditDistance}; the
 * best few are cut to whole words and compared in their contexts. O(n × m / 64), at most {@link #WORK}.
 */
final class FuzzySearch {
    /** The most steps, of 64 pairs of units each, that a search may take: some 0.2 s. A longer text is searched near the hint. */
    static final int WORK = 40_000_000;
    /** How many passages are compared in their contexts. Where more are alike, none of them has a lead. */
    private static final int CANDIDATES = 8;

    /** How many steps away, per unit of the quote, a passage at the floor's similarity may be: it may be longer too. */
    private static final double MOST_STEPS = 1 / Anchoring.FLOOR - 1;

    private record Candidate(Match match, double inContext) {}

    private final String text;
    private final TextQuote quote;
    private final EditDistance backwards;

    FuzzySearch(String text, TextQuote quote) {
        this.text = text;
        this.quote = quote;
        this.backwards = new EditDistance(new StringBuilder(quote.exact()).reverse().toString());
    }

    Optional<Match> near(int hint) {
        if (quote.exact().isBlank()) {
            return Optional.empty();
        }
        var candidates = new ArrayList<>(candidates(reach(hint)));
        candidates.sort(Comparator.comparingDouble(Candidate::inContext).reversed());
        double next = candidates.size() < 2 ? 0 : candidates.get(1).inContext();
        return candidates.stream().findFirst().filter(best -> best.inContext() - next >= Anchoring.LEAD).map(Candidate::match);
    }

    /** The part of the text around {@code hint} that can be searched within {@link #WORK}. */
    private Span reach(int hint) {
        int length = Math.min(text.length(), WORK / EditDistance.blocks(quote.exact().length()));
        int start = (int) Math.max(0, Math.min(text.length() - length, (long) hint - length / 2));
        return Span.at(start, length);
    }

    private List<Candidate> candidates(Span reach) {
        var words = new EditDistance(quote.exact());
        var inContext = new EditDistance(quote.prefix() + quote.exact() + quote.suffix());
        int[] distances = words.toStretchesEndingAt(reach.of(text));
        var found = new ArrayList<Candidate>();
        for (int i = 0; i < CANDIDATES; i++) {
            int end = leastAt(distances);
            if (distances[end] > MOST_STEPS * quote.exact().length()) {
                break;
            }
            int start = end - lengthBackFrom(reach.start() + end);
            Arrays.fill(distances, Math.max(0, start + 1), Math.min(distances.length, end + quote.exact().length() / 2 + 1),
                    Integer.MAX_VALUE);
            var span = whole(new Span(reach.start() + start, reach.start() + end));
            var around = new Span(Math.max(0, span.start() - quote.prefix().length()),
                    Math.min(text.length(), span.end() + quote.suffix().length()));
            double similarity = words.similarity(span.of(text));
            boolean fresh = found.stream().noneMatch(candidate -> candidate.match().span().overlaps(span));
            if (fresh && similarity >= Anchoring.FLOOR) {
                found.add(new Candidate(new Match(span, similarity), inContext.similarity(around.of(text))));
            }
        }
        return found;
    }

    private static int leastAt(int[] distances) {
        int least = 0;
        for (int i = 1; i < distances.length; i++) {
            least = distances[i] < distances[least] ? i : least;
        }
        return least;
    }

    /** How long the passage is that ends at {@code end} and is most like the quote. */
    private int lengthBackFrom(int end) {
        int longest = (int) Math.min(end, (1 + MOST_STEPS) * quote.exact().length() + 1);
        int[] distances = backwards.toPrefixes(new StringBuilder(text.substring(end - longest, end)).reverse());
        return leastAt(distances);
    }

    /** {@code span} without blanks at its edges, widened to whole words and graphemes. */
    private Span whole(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Boundaries.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Boundaries.isBlank(text.charAt(end - 1))) {
            end--;
        }
        while (Anchoring.inWord(text, start)) {
            start--;
        }
        while (Anchoring.inWord(text, end)) {
            end++;
        }
        return Boundaries.snapToGraphemes(text, new Span(start, end));
    }
}
