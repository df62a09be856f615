package org.copydesk.quotes;

/**
 * Words between marks within one paragraph, the marks included.
 *
 * @param start of the opening mark, or of the words where it is lost; relative to the paragraph
 * @param end after the closing mark, or after the words where it is lost
 * @param opened whether the opening mark is there
 * @param closed whether the closing mark is there
 * @param single whether the marks are single ones
 */
record Region(int start, int end, boolean opened, boolean closed, boolean single) {

    /** Where the words begin, the opening mark left out. */
    int contentStart(CharSequence text) {
        int at = start;
        while (opened && at < end && (Glyphs.isDouble(text.charAt(at)) || Glyphs.isSingle(text.charAt(at)) && at < start + 2)) {
            at++;
        }
        return at;
    }

    /** Where the words end, the closing mark left out. */
    int contentEnd(CharSequence text) {
        int at = end;
        while (closed && at > start + 1
                && (Glyphs.isDouble(text.charAt(at - 1)) || Glyphs.isSingle(text.charAt(at - 1)) && at > end - 2)) {
            at--;
        }
        return Math.max(at, contentStart(text));
    }
}
