package org.copydesk.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Parts stretches of a text into words and marks by ICU's rules (UAX 29), never inside a grapheme. */
final class WordRules {

    /** Takes what lies between two borders; {@code word} is false for marks and blanks. */
    interface Taker {
        void take(int start, int end, boolean word);
    }

    private final String text;
    private final Taker taker;
    private final Graphemes graphemes;
    /** Made when first needed: most text never needs it. */
    private BreakIterator breaks;

    WordRules(String text, Taker taker) {
        this.text = text;
        this.taker = taker;
        this.graphemes = new Graphemes(text);
    }

    /** Parts the text from the border {@code at} up to where {@link Plain} can go on. @return that offset, or the text's end */
    int from(int at) {
        int start = at;
        while (start > 0 && Plain.isBlank(text, start - 1)) {
            start--; // what extends a blank belongs to it, and to the blanks before
        }
        int end = Plain.next(text, at);
        part(start, end);
        return end;
    }

    private void part(int from, int to) {
        if (breaks == null) {
            breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        }
        breaks.setText(text.substring(from, to));
        int start = from;
        boolean word = false;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            word |= breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT;
            if (graphemes.isBoundary(from + end)) {
                taker.take(start, from + end, word);
                start = from + end;
                word = false;
            }
        }
    }
}
