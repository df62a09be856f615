package org.copydesk.export;

import org.copydesk.text.Boundaries;
import org.copydesk.text.Span;

/**
 * How much of a change's old and new words is the same at both ends, in whole words: no word and no grapheme is cut, since
 * to read {@code w·on't→w·ill} is harder than to read both words.
 *
 * @param start UTF-16 units that both begin with
 * @param end UTF-16 units that both end with; never overlaps the beginning in either
 */
record SharedEnds(int start, int end) {

    static SharedEnds of(String removed, String inserted) {
        int shorter = Math.min(removed.length(), inserted.length());
        int start = 0;
        while (start < shorter && removed.charAt(start) == inserted.charAt(start)) {
            start++;
        }
        while (!isBesideBlank(removed, start) || !isBesideBlank(inserted, start)) {
            start--;
        }
        int end = 0;
        while (end < shorter - start
                && removed.charAt(removed.length() - end - 1) == inserted.charAt(inserted.length() - end - 1)) {
            end++;
        }
        while (!isBesideBlank(removed, removed.length() - end) || !isBesideBlank(inserted, inserted.length() - end)) {
            end--;
        }
        return new SharedEnds(start, end);
    }

    /** True at both ends of a text. */
    private static boolean isBesideBlank(String text, int offset) {
        if (offset == 0 || offset == text.length()) {
            return true;
        }
        boolean isBeside = Character.isWhitespace(text.charAt(offset - 1)) || Character.isWhitespace(text.charAt(offset));
        return isBeside && Boundaries.snapToGraphemes(text, Span.at(offset, 0)).start() == offset;
    }
}
