package org.copydesk.findings.reading;

import java.util.Arrays;
import java.util.Locale;

import org.copydesk.text.Span;

/**
 * A text cut into words, numbers and marks, in order; blanks belong to none. A long file, because a tokeniser is one table of
 * cases.
 *
 * "Putin's" is two tokens ("Putin", "'s"), "don't" and "face-to-face" are one, so are "U.S.", "3,500.5" and "AT&T". Each other
 * sign is a mark of its own. Numbering is from 0; asking beyond either end gives an empty word, so that rules can look around
 * without testing.
 */
public final class Tokens {
    private static final byte WORD = 1;
    private static final byte NUMBER = 2;
    private static final byte MARK = 3;
    private static final byte FOREIGN = 4;
    private static final byte SUFFIX = 5;

    private final String text;
    private int count;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private String[] words;
    private String[] lower;

    private Tokens(String text) {
        this.text = text;
        var guess = text.length() / 4 + 8;
        starts = new int[guess];
        ends = new int[guess];
        kinds = new byte[guess];
    }

    public static Tokens of(String text) {
        var tokens = new Tokens(text);
        for (var at = 0; at < text.length();) {
            at = Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0' ? at + 1 : tokens.read(at);
        }
        tokens.words = new String[tokens.count];
        tokens.lower = new String[tokens.count];
        return tokens;
    }

    public int count() {
        return count;
    }

    public String text() {
        return text;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public Span span(int token) {
        return new Span(starts[token], ends[token]);
    }

    /** From the first token's start to the last one's end, both included. */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** The token as printed; empty beyond the ends. */
    public String word(int token) {
        if (token < 0 || token >= count) {
            return "";
        }
        if (words[token] == null) {
            words[token] = text.substring(starts[token], ends[token]);
        }
        return words[token];
    }

    /** The token in small letters; empty beyond the ends. */
    public String lower(int token) {
        if (token < 0 || token >= count) {
            return "";
        }
        if (lower[token] == null) {
            var word = word(token);
            lower[token] = kinds[token] == MARK || small(word) ? word : word.toLowerCase(Locale.ROOT);
        }
        return lower[token];
    }

    /** Whether the token is a word of Latin letters. */
    public boolean isWord(int token) {
        return in(token) && kinds[token] == WORD;
    }

    public boolean isNumber(int token) {
        return in(token) && kinds[token] == NUMBER;
    }

    public boolean isMark(int token) {
        return in(token) && kinds[token] == MARK;
    }

    /** Whether the token is the sign {@code mark}. */
    public boolean is(int token, char mark) {
        return isMark(token) && text.charAt(starts[token]) == mark;
    }

    /** Whether the token has letters of another script than Latin. */
    public boolean isForeign(int token) {
        return in(token) && kinds[token] == FOREIGN;
    }

    /** Whether the token is a possessive ending. */
    public boolean isSuffix(int token) {
        return in(token) && kinds[token] == SUFFIX;
    }

    /** Whether the token is a word that begins with a capital. */
    public boolean capital(int token) {
        return isWord(token) && Character.isUpperCase(text.charAt(starts[token]));
    }

    /** Whether the token is a word that begins with a small letter. */
    public boolean small(int token) {
        return isWord(token) && Character.isLowerCase(text.charAt(starts[token]));
    }

    /** Whether the token is a word of at least two letters, all of them capitals. */
    public boolean shouted(int token) {
        if (!capital(token) || ends[token] - starts[token] < 2) {
            return false;
        }
        for (var i = starts[token]; i < ends[token]; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing stands between a token and the one before it. */
    public boolean glued(int token) {
        return token > 0 && token < count && ends[token - 1] == starts[token];
    }

    /** The first token that ends behind {@code offset}, or {@link #count()}. */
    public int at(int offset) {
        var found = Arrays.binarySearch(ends, 0, count, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    private boolean in(int token) {
        return token >= 0 && token < count;
    }

    private static boolean small(String word) {
        for (var i = 0; i < word.length(); i++) {
            if (!(word.charAt(i) >= 'a' && word.charAt(i) <= 'z')) {
                return false;
            }
        }
        return true;
    }

    private int read(int at) {
        var c = text.charAt(at);
        if (Character.isDigit(c)) {
            return add(at, number(at), NUMBER);
        }
        if (letter(c)) {
            return latinOrNot(at);
        }
        if (apostrophe(c) && at > 0 && letter(text.charAt(at - 1)) && (peek(at + 1) | 32) == 's'
                && !letterOrDigit(peek(at + 2))) {
            return add(at, at + 2, SUFFIX);
        }
        if (Character.isHighSurrogate(c) && Character.isLowSurrogate(peek(at + 1))) {
            return Character.isLetter(text.codePointAt(at)) ? add(at, foreign(at), FOREIGN) : add(at, at + 2, MARK);
        }
        return add(at, at + 1, MARK);
    }

    private int latinOrNot(int at) {
        var end = at;
        var latin = true;
        while (end < text.length()) {
            var c = text.charAt(end);
            if (letterOrDigit(c)) {
                latin &= c < 0x250 || c >= 0x1E00 && c < 0x1F00 || c == 0x2C6 || c >= 0x2B9 && c < 0x370;
            } else if (!inner(at, end, c)) {
                break;
            }
            end++;
        }
        return add(at, end, latin ? WORD : FOREIGN);
    }

    /** Whether a sign at {@code at} belongs to the word that began at {@code start}. */
    private boolean inner(int start, int at, char c) {
        var next = peek(at + 1);
        if (at == start || !letterOrDigit(text.charAt(at - 1))) {
            return c == '\u200D' || c == '\u200C';
        }
        if (c == '.') {
            var initials = at - start == 1 || at - start >= 2 && text.charAt(at - 2) == '.';
            return initials && (letter(next) && peek(at + 2) == '.' || at - start >= 2 && text.charAt(at - 2) == '.')
                    || letter(next) && Character.isLowerCase(next) && Character.isLowerCase(text.charAt(at - 1))
                            && at - start > 1;
        }
        if (!letterOrDigit(next)) {
            return c == '\u200D' || c == '\u200C';
        }
        if (apostrophe(c)) {
            return letter(next) && !((next | 32) == 's' && !letterOrDigit(peek(at + 2)));
        }
        return c == '-' || c == '\u2011' || c == '_' || c == '&' && Character.isUpperCase(next) || c == '@' || c == '\u200D'
                || c == '\u200C';
    }

    private int foreign(int at) {
        var end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.codePointAt(end)))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private int number(int at) {
        var end = at;
        while (end < text.length()) {
            var c = text.charAt(end);
            var grouped = (c == ',' || c == '.') && Character.isDigit(peek(end + 1));
            var hyphened = c == '-' && letter(peek(end + 1));
            if (!letterOrDigit(c) && !grouped && !hyphened) {
                break;
            }
            end++;
        }
        return end;
    }

    private int add(int start, int end, byte kind) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            kinds = Arrays.copyOf(kinds, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        kinds[count++] = kind;
        return end;
    }

    private char peek(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > 127 && (Character.isLetter(c) || mark(c));
    }

    private static boolean letterOrDigit(char c) {
        return letter(c) || c >= '0' && c <= '9' || c > 127 && Character.isDigit(c);
    }

    private static boolean mark(char c) {
        var type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
