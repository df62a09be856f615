package org.copydesk.text;

import java.util.Arrays;

/**
 * The visible words and marks of a text in order, parted by blanks or by nothing. Borders are those of Unicode's words (UAX
 * 29; by dictionary in scripts that write no blanks), and never inside a grapheme. A run of blanks is no token.
 */
final class Tokens {
    private static final String SENTENCE_ENDS = ".!?\u2026\u201D\u00BB\u3002\u061F\u06D4\u0964";

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
        var rules = new WordRules(text, tokens::add);
        for (int at = 0; at < text.length();) {
            int plain = tokens.addPlain(at);
            at = plain < text.length() ? rules.from(plain) : plain;
        }
        return tokens;
    }

    /** Adds the tokens from the border {@code at} on that {@link Plain} can tell. @return where the next is that it cannot */
    private int addPlain(int at) {
        while (at < text.length()) {
            if (Plain.isBlank(text, at)) {
                at++;
                continue;
            }
            int end = Plain.end(text, at);
            if (end < 0) {
                return at;
            }
            add(at, end, Plain.isLetter(text, at));
            at = end;
        }
        return at;
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

    /** Whether the i-th and the j-th token are the same word or mark. */
    boolean equal(int i, int j) {
        int length = ends[i] - starts[i];
        return length == ends[j] - starts[j] && text.regionMatches(starts[i], text, starts[j], length);
    }

    /** Whether the i-th token begins a line. */
    boolean followsLineFeed(int i) {
        return text.substring(i == 0 ? 0 : ends[i - 1], starts[i]).indexOf('\n') >= 0;
    }

    /** Whether the i-th token may end a sentence: a full stop and its like, or a quotation mark that closes. */
    boolean endsSentence(int i) {
        return ends[i] - starts[i] == 1 && SENTENCE_ENDS.indexOf(text.charAt(starts[i])) >= 0;
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
