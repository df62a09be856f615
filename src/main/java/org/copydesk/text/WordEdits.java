package org.copydesk.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.copydesk.text.Alignment.Match;

/** Turns the words that two stretches of text share into the edits between them, as an editor would mark them. */
final class WordEdits {
    /** How many words in a row must be single in both texts to tie them together: fewer meet by chance. */
    private static final int WORDS_IN_A_ROW = 3;
    /** The longest stretch whose words are paired one for one when none is shared, as in "G said" and "Xi stated". */
    private static final int PAIRED = 4;
    /** The longest run of shared words and marks that may be chance, such as "of the". */
    private static final int CHANCE = 3;
    /**
     * What part of a stretch its short runs must share to tie its two texts together, as one word in so many. Of unlike English
     * sentences one word in five is shared, and telling those as kept would make the change harder to read.
     */
    private static final int ONE_IN = 4;
    /** Up to how many words every shared one counts. */
    private static final int FEW = 8;

    private final String before;
    private final String after;
    private final int offset;
    private final Tokens words;
    private final Tokens others;
    private final List<Edit> edits = new ArrayList<>();

    /** @param offset where {@code before} begins in the text that the edits are for */
    WordEdits(String before, String after, int offset) {
        this.before = before;
        this.after = after;
        this.offset = offset;
        this.words = Tokens.of(before);
        this.others = Tokens.of(after);
    }

    /** The edits in order. */
    List<Edit> edits() {
        int word = 0;
        int other = 0;
        for (var match : shared()) {
            compare(word, match.first(), other, match.second());
            for (int i = 1; i < match.length(); i++) {
                compare(match.first() + i, match.first() + i, match.second() + i, match.second() + i);
            }
            word = match.first() + match.length();
            other = match.second() + match.length();
        }
        compare(word, words.count(), other, others.count());
        return edits;
    }

    private List<Match> shared() {
        var ids = new HashMap<String, Integer>();
        var matches = withoutChance(Alignment.of(ids(words, ids), ids(others, ids), WORDS_IN_A_ROW));
        return new Sliding(words, others).slid(matches);
    }

    private static int[] ids(Tokens tokens, Map<String, Integer> ids) {
        int[] found = new int[tokens.count()];
        for (int i = 0; i < found.length; i++) {
            found[i] = ids.computeIfAbsent(tokens.text(i), unknown -> ids.size());
        }
        return found;
    }

    /** {@code matches} without those that may be chance, where between two that are not they share too little. */
    private List<Match> withoutChance(List<Match> matches) {
        var kept = new ArrayList<Match>();
        var doubtful = new ArrayList<Match>();
        var sure = new Match(0, 0, 0);
        for (var match : matches) {
            if (isSure(match)) {
                kept.addAll(enough(doubtful, sure, match.first(), match.second()));
                doubtful.clear();
                kept.add(match);
                sure = match;
            } else {
                doubtful.add(match);
            }
        }
        kept.addAll(enough(doubtful, sure, words.count(), others.count()));
        return kept;
    }

    private boolean isSure(Match match) {
        boolean first = match.first() == 0 && match.second() == 0;
        boolean last = match.first() + match.length() == words.count() && match.second() + match.length() == others.count();
        return match.length() > CHANCE || first || last;
    }

    /** The matches themselves if they share enough of what lies between {@code before} and the two ends, else none. */
    private static List<Match> enough(List<Match> matches, Match before, int end, int otherEnd) {
        int shorter = Math.min(end - before.first(), otherEnd - before.second()) - before.length();
        int shared = matches.stream().mapToInt(Match::length).sum();
        return shorter <= FEW || ONE_IN * shared >= shorter ? matches : List.of();
    }

    /** Compares the words [from, to) and the blanks around them with [otherFrom, otherTo) and theirs. */
    private void compare(int from, int to, int otherFrom, int otherTo) {
        var here = stretch(words, from, to, before);
        var there = stretch(others, otherFrom, otherTo, after);
        if (from == to && otherFrom == otherTo) {
            replace(here, there);
        } else if (from == to) {
            replaceOneSided(here, there, here.length(), there, others.start(otherFrom), others.end(otherTo - 1));
        } else if (otherFrom == otherTo) {
            replaceOneSided(here, there, there.length(), here, words.start(from), words.end(to - 1));
        } else {
            replace(new Span(here.start(), words.start(from)), new Span(there.start(), others.start(otherFrom)));
            replaceWords(from, to, otherFrom, otherTo);
            replace(new Span(words.end(to - 1), here.end()), new Span(others.end(otherTo - 1), there.end()));
        }
    }

    /** From the end of the token before {@code from} to the start of the one at {@code to}. */
    private static Span stretch(Tokens tokens, int from, int to, String text) {
        return new Span(from == 0 ? 0 : tokens.end(from - 1), to == tokens.count() ? text.length() : tokens.start(to));
    }

    /**
     * Replaces where one side is {@code blanks} units of nothing else; {@code full} is the other, its words in [first, last).
     * The blanks it has too, in front or behind, stay as they are.
     */
    private void replaceOneSided(Span here, Span there, int blanks, Span full, int first, int last) {
        if (first - full.start() == blanks && before.regionMatches(here.start(), after, there.start(), blanks)) {
            replace(new Span(here.start() + blanks, here.end()), new Span(there.start() + blanks, there.end()));
        } else if (full.end() - last == blanks
                && before.regionMatches(here.end() - blanks, after, there.end() - blanks, blanks)) {
            replace(new Span(here.start(), here.end() - blanks), new Span(there.start(), there.end() - blanks));
        } else {
            replace(here, there);
        }
    }

    private void replaceWords(int from, int to, int otherFrom, int otherTo) {
        if (!arePaired(from, to, otherFrom, otherTo)) {
            replace(new Span(words.start(from), words.end(to - 1)),
                    new Span(others.start(otherFrom), others.end(otherTo - 1)));
            return;
        }
        for (int i = from, j = otherFrom; i < to; i++, j++) {
            if (i > from) {
                replace(new Span(words.end(i - 1), words.start(i)), new Span(others.end(j - 1), others.start(j)));
            }
            replace(words.span(i), others.span(j));
        }
    }

    private boolean arePaired(int from, int to, int otherFrom, int otherTo) {
        return to - from == otherTo - otherFrom && to - from <= PAIRED
                && IntStream.range(0, to - from).allMatch(i -> words.isWord(from + i) == others.isWord(otherFrom + i));
    }

    private void replace(Span here, Span there) {
        if (here.length() != there.length() || !before.regionMatches(here.start(), after, there.start(), here.length())) {
            edits.add(new Edit(here.shift(offset), there.of(after)));
        }
    }
}
