package org.copydesk.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.copydesk.text.Alignment.Match;

/**
 * Finds what a script takes away in one place and puts in unchanged at another. Stretches that are single among all that goes
 * and single among all that comes are lengthened as far as both agree, blanks included; of two that overlap the longer
 * stays. O(n log n) in the words that go and come.
 */
final class MovedText {
    /** How many words and marks in a row make a move: fewer recur by chance. */
    static final int LEAST = 5;

    private final Map<String, Integer> ids = new HashMap<>();
    private final Pieces going = new Pieces();
    private final Pieces coming = new Pieces();
    /** Falls with every stretch, so that no two borders are alike and none is a word. */
    private int border;

    private MovedText(String before, String after, EditScript script) {
        for (int i = 0; i < script.edits().size(); i++) {
            going.addStretch(before, script.edits().get(i).span());
            coming.addStretch(after, script.replaced(i));
        }
    }

    /** The moves, not overlapping, the longest first. */
    static List<Change> in(String before, String after, EditScript script) {
        return new MovedText(before, after, script).moves();
    }

    private List<Change> moves() {
        var found = new ArrayList<Match>();
        for (var pair : SingleStretches.pairs(going.ids(), coming.ids(), LEAST)) {
            var last = found.isEmpty() ? new Match(-1, -1, 0) : found.get(found.size() - 1);
            boolean within = pair.first() < last.first() + last.length()
                    && pair.first() - last.first() == pair.second() - last.second();
            if (!within) {
                found.add(lengthened(pair));
            }
        }
        found.sort(Comparator.comparingInt(match -> -match.length()));
        var gone = new BitSet();
        var come = new BitSet();
        var moves = new ArrayList<Change>();
        for (var match : found) {
            int end = match.first() + match.length();
            int secondEnd = match.second() + match.length();
            boolean free = gone.get(match.first(), end).isEmpty() && come.get(match.second(), secondEnd).isEmpty();
            if (free && going.words(match.first(), end) >= LEAST) {
                gone.set(match.first(), end);
                come.set(match.second(), secondEnd);
                moves.add(new Change(going.span(match.first(), end), coming.span(match.second(), secondEnd), true));
            }
        }
        return moves;
    }

    /** The match lengthened both ways as far as both texts agree, then without blanks at its ends. */
    private Match lengthened(Match match) {
        int start = 0;
        while (agree(match.first() + start - 1, match.second() + start - 1)) {
            start--;
        }
        int end = match.length();
        while (agree(match.first() + end, match.second() + end)) {
            end++;
        }
        start += going.isBlank(match.first() + start) ? 1 : 0;
        end -= going.isBlank(match.first() + end - 1) ? 1 : 0;
        return new Match(match.first() + start, match.second() + start, end - start);
    }

    private boolean agree(int first, int second) {
        return first >= 0 && second >= 0 && first < going.count() && second < coming.count()
                && going.id(first) == coming.id(second);
    }

    /** The words, marks and runs of blanks of several stretches of one text, stretches parted by something like no other. */
    private final class Pieces {
        private final List<Integer> numbers = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();
        private final BitSet visible = new BitSet();

        void addStretch(String text, Span stretch) {
            var words = stretch.of(text);
            var tokens = Tokens.of(words);
            int done = 0;
            for (int i = 0; i < tokens.count(); i++) {
                addBlank(words, done, tokens.start(i), stretch.start());
                visible.set(spans.size());
                add(tokens.text(i), tokens.span(i).shift(stretch.start()));
                done = tokens.end(i);
            }
            addBlank(words, done, words.length(), stretch.start());
            numbers.add(--border);
            spans.add(Span.at(stretch.end(), 0));
        }

        private void addBlank(String words, int start, int end, int offset) {
            if (start < end) {
                add(words.substring(start, end), new Span(offset + start, offset + end));
            }
        }

        private void add(String piece, Span span) {
            numbers.add(ids.computeIfAbsent(piece, unknown -> ids.size()));
            spans.add(span);
        }

        int[] ids() {
            return numbers.stream().mapToInt(Integer::intValue).toArray();
        }

        int count() {
            return numbers.size();
        }

        int id(int i) {
            return numbers.get(i);
        }

        boolean isBlank(int i) {
            return !visible.get(i);
        }

        int words(int from, int to) {
            return visible.get(from, to).cardinality();
        }

        Span span(int from, int to) {
            return spans.get(from).union(spans.get(to - 1));
        }
    }
}
