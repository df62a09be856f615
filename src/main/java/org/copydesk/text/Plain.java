package org.copydesk.text;

/**
 * The words and marks that can be told by the character behind them, as nearly all of an English text can. Asking ICU's rules for
 * each of them was most of what reading a text's words costs. What cannot be told so is left to the rules ({@link WordRules}):
 * whatever has a character of another kind in it or behind it, and "don't", "3.5" and their like.
 *
 * <p>Reference: UAX 29, section 4.1. Letters and digits stay together (WB5, 8, 9, 10); a mark joins a letter only between two of
 * them (WB6, 7, 11, 12); everything else is parted (WB999) but from what extends it, which is never of these kinds (WB4).
 */
final class Plain {
    private static final String MARKS = "\u2013\u2014\u201C\u201D\u2026";
    /** Of these some join letters and some digits. */
    private static final String JOINING = ".,:;'\u2019";

    private Plain() {}

    /**
     * The end of the word or mark that begins at the border {@code start}, where no blank stands.
     *
     * @return -1 if it takes the rules to tell
     */
    static int end(String text, int start) {
        int end = start;
        while (isLetter(text, end)) {
            end++;
        }
        if (end > start) {
            return ends(text, end) ? end : -1;
        }
        return (isMark(text, start) || isJoining(text, start)) && isKnown(text, start + 1) ? start + 1 : -1;
    }

    /** Whether a run of letters that reaches to {@code end} ends there. */
    private static boolean ends(String text, int end) {
        return isJoining(text, end) ? isKnown(text, end + 1) && !isLetter(text, end + 1) : isKnown(text, end);
    }

    /** Whether the text ends at {@code offset}, or what stands there is of a kind known here. */
    private static boolean isKnown(String text, int offset) {
        return offset == text.length() || isBlank(text, offset) || isLetter(text, offset) || isMark(text, offset)
                || isJoining(text, offset);
    }

    /** Whether a letter or digit stands at {@code offset}: ASCII, or of Latin-1 and Latin Extended-A. */
    static boolean isLetter(String text, int offset) {
        if (offset >= text.length()) {
            return false;
        }
        char unit = text.charAt(offset);
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '0' && unit <= '9'
                || unit >= '\u00C0' && unit <= '\u017F' && unit != '\u00D7' && unit != '\u00F7';
    }

    /** Whether a space or line feed stands at {@code offset}. */
    static boolean isBlank(String text, int offset) {
        return offset < text.length() && (text.charAt(offset) == ' ' || text.charAt(offset) == '\n');
    }

    private static boolean isJoining(String text, int offset) {
        return offset < text.length() && JOINING.indexOf(text.charAt(offset)) >= 0;
    }

    private static boolean isMark(String text, int offset) {
        if (offset >= text.length()) {
            return false;
        }
        char unit = text.charAt(offset);
        boolean ascii = unit > ' ' && unit < 0x7F && unit != '_';
        return (ascii || MARKS.indexOf(unit) >= 0) && !isLetter(text, offset) && !isJoining(text, offset);
    }

    /** The first offset behind {@code start} at which a word or mark of a kind known here begins, with a blank before it. */
    static int next(String text, int start) {
        int at = start + 1;
        while (at < text.length()
                && !(isBlank(text, at - 1) && !isBlank(text, at) && isKnown(text, at))) {
            at++;
        }
        return at;
    }
}
