package org.copydesk.text;

import java.util.Arrays;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * The visible words and marks of a text in order, parted by blanks or by nothing. Borders are those of Unicode's words (UAX
 * 29; by dictionary in scripts that write no blanks), and never inside a grapheme. A run of blanks is no token.
 */
final class Tokens {
    private final String text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] words = new boolean[16];
    private int count;

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        var tokens = new Tokens(text);
        var graphemes = new Graphemes(text);
        var breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(text);
        int start = 0;
        boolean word = false;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            word |= breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT;
            if (graphemes.isBoundary(end)) {
                tokens.add(start, end, word);
                start = end;
                word = false;
            }
        }
        return tokens;
    }

    int count() {
        return count;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    Span span(int i) {
        return new Span(starts[i], ends[i]);
    }

    String text(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** Whether the i-th token is a word or number; else it is a mark, such as a comma or an emoji. */
    boolean isWord(int i) {
        return words[i];
    }

    private void add(int start, int end, boolean word) {
        if (Boundaries.isBlank(text, start, end)) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            words = Arrays.copyOf(words, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        words[count++] = word;
    }
}
