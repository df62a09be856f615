package org.copydesk.quotes;

/** What single characters are to the engine. */
final class Glyphs {
    private static final String DOUBLE_OPEN = "“„‟«";
    private static final String DOUBLE_CLOSE = "”»";
    private static final String SINGLE = "'‘’‚‛`´‹›";

    private Glyphs() {}

    static boolean isDouble(char c) {
        return c == '"' || c > 127 && (DOUBLE_OPEN.indexOf(c) >= 0 || DOUBLE_CLOSE.indexOf(c) >= 0 || c == '＂');
    }

    static boolean isSingle(char c) {
        return c == '\'' || c == '`' || c > 127 && SINGLE.indexOf(c) >= 0;
    }

    /** Whether the glyph itself says that it opens. */
    static boolean looksOpening(char c) {
        return c == '‘' || c == '‚' || c == '‛' || c == '`' || c == '‹' || DOUBLE_OPEN.indexOf(c) >= 0;
    }

    /** Whether the glyph itself says that it closes. */
    static boolean looksClosing(char c) {
        return c == '’' || c == '›' || DOUBLE_CLOSE.indexOf(c) >= 0;
    }

    static boolean isTerminator(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }

    static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '-' || c == '―';
    }

    /** White space of any kind, the no-break blanks included. */
    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || c > 127 && (Character.isWhitespace(c)
                || Character.isSpaceChar(c));
    }

    static boolean isWordy(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
