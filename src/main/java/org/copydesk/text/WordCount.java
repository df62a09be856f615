package org.copydesk.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Counts words as an editor does: what stands between blanks or long dashes and has a letter or digit is one word, so that
 * "well-known" and "don't" are one. Scripts that write no blanks are counted by dictionary.
 */
final class WordCount {
    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);
    private static final char FIRST_WITHOUT_BLANKS = '\u0E00';

    private WordCount() {}

    static int of(String text) {
        int words = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isGap(text.charAt(i))) {
                words += between(text, start, i);
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isGap(char unit) {
        return Boundaries.isBlank(unit) || unit == '\u2014' || unit == '\u2015';
    }

    private static int between(String text, int start, int end) {
        boolean word = false;
        for (int i = start; i < end;) {
            int character = text.codePointAt(i);
            if (character >= FIRST_WITHOUT_BLANKS && WITHOUT_BLANKS.contains(UnicodeScript.of(character))) {
                return byDictionary(text.substring(start, end));
            }
            word = word || Character.isLetterOrDigit(character);
            i += Character.charCount(character);
        }
        return word ? 1 : 0;
    }

    private static int byDictionary(String stretch) {
        var tokens = Tokens.of(stretch);
        int words = 0;
        for (int i = 0; i < tokens.count(); i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words;
    }
}
