package org.copydesk.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Where the graphemes of one text begin and end (UAX 29): what a reader takes for one character. */
final class Graphemes {
    /** Below it no character joins its neighbour, but for the line feed in CR LF. */
    private static final char FIRST_JOINING = '\u0300';

    private final String text;
    /** Made when first needed: most text never needs it. */
    private BreakIterator breaks;

    Graphemes(String text) {
        this.text = text;
    }

    boolean isBoundary(int offset) {
        if (offset == 0 || offset == text.length()) {
            return true;
        }
        char before = text.charAt(offset - 1);
        char behind = text.charAt(offset);
        if (before < FIRST_JOINING && behind < FIRST_JOINING) {
            return before != '\r' || behind != '\n';
        }
        return breaks().isBoundary(offset);
    }

    /** The nearest boundary at {@code offset} or before it. */
    int floor(int offset) {
        return isBoundary(offset) ? offset : breaks().preceding(offset);
    }

    /** The nearest boundary at {@code offset} or behind it. */
    int ceiling(int offset) {
        return isBoundary(offset) ? offset : breaks().following(offset);
    }

    private BreakIterator breaks() {
        if (breaks == null) {
            breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
            breaks.setText(text);
        }
        return breaks;
    }
}
