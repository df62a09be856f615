package org.copydesk.quotes;

import java.util.Set;

/**
 * What the quoted words look like from outside.
 *
 * @param words how many words
 * @param capital whether they begin with a capital letter or a figure
 * @param title whether they are written as the title of a work: all the longer words capitalised
 * @param linked whether they end as words do that a credit follows: with a comma, ? or !, or in a dash
 * @param sentence whether they end with a full stop, ? or !
 * @param stopped whether they end with a full stop, which may be the outer sentence's
 */
record Content(int words, boolean capital, boolean title, boolean linked, boolean sentence, boolean stopped) {
    private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but",
            "with", "by", "from", "vs", "is", "as", "my");

    /** Longer titles are not told from a sentence in capitals. */
    private static final int LONGEST_TITLE = 9;

    static Content of(String text, Region region) {
        int start = region.contentStart(text);
        int end = region.contentEnd(text);
        int words = 0;
        boolean capital = false;
        boolean title = true;
        for (int at = start; at < end;) {
            if (!Glyphs.isWordy(text.charAt(at))) {
                at++;
                continue;
            }
            int stop = at + 1;
            while (stop < end && !Glyphs.isBlank(text.charAt(stop)) && text.charAt(stop) != '—') {
                stop++;
            }
            boolean upper = Character.isUpperCase(text.charAt(at)) || Character.isDigit(text.charAt(at));
            capital |= words == 0 && upper;
            title &= upper || words > 0 && SMALL.contains(plain(text, at, stop));
            words++;
            at = stop;
        }
        char last = last(text, start, end);
        boolean terminated = Glyphs.isTerminator(last);
        boolean linked = last == ',' || last == '?' || last == '!' || Glyphs.isDash(last) || last == '…';
        return new Content(words, capital, title && words > 0 && words <= LONGEST_TITLE && last != '?' && last != '!',
                linked, terminated, last == '.');
    }

    private static String plain(String text, int start, int end) {
        int stop = end;
        while (stop > start && !Glyphs.isWordy(text.charAt(stop - 1))) {
            stop--;
        }
        return text.substring(start, stop);
    }

    private static char last(String text, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            char c = text.charAt(i);
            if (!Glyphs.isBlank(c) && !Glyphs.isSingle(c) && !Glyphs.isDouble(c)) {
                return c;
            }
        }
        return ' ';
    }
}
