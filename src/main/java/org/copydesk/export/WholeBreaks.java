package org.copydesk.export;

import static org.copydesk.export.Marks.INSERTED;
import static org.copydesk.export.Marks.KEPT;
import static org.copydesk.export.Marks.REMOVED;

/**
 * Sees to it that no break of lines or paragraphs is cut: every run of line feeds, of either text, is kept whole, taken away whole
 * or put in whole.
 *
 * <p>Where a run of line feeds, as one of the two texts has it, is partly kept, its kept ones become split: taken away and put in
 * again. So does the rest of a word in which a paragraph begins or ended, because programs that take such a change back put a blank
 * where the paragraphs meet. That may cut a run of the other text, so it is done until nothing changes; each pass is linear.
 */
final class WholeBreaks {
    private final Marks marks;

    private WholeBreaks(Marks marks) {
        this.marks = marks;
    }

    static void in(Marks marks) {
        var breaks = new WholeBreaks(marks);
        boolean cut = true;
        while (cut) {
            cut = breaks.split(INSERTED) | breaks.split(REMOVED) | breaks.splitWords();
        }
    }

    /** Splits what is kept of the runs that are partly kept in the text without {@code absent} characters. */
    private boolean split(byte absent) {
        boolean found = false;
        int next = 0;
        while (next < marks.length()) {
            int first = next;
            next++;
            if (marks.isFeed(first, absent)) {
                int last = first;
                while (next < marks.length() && (marks.side(next) == absent || marks.isFeed(next, absent))) {
                    last = marks.side(next) == absent ? last : next;
                    next++;
                }
                found |= splitUnlessWhole(first, last + 1);
            }
        }
        return found;
    }

    /** A run is whole where all of it is kept, with nothing of the other text within, or none of it. */
    private boolean splitUnlessWhole(int from, int to) {
        int kept = 0;
        for (int i = from; i < to; i++) {
            kept += marks.side(i) == KEPT ? 1 : 0;
        }
        if (kept == 0 || kept == to - from) {
            return false;
        }
        marks.split(from, to);
        return true;
    }

    /** Splits what is kept of the words that a paragraph's end was put into or taken out of. */
    private boolean splitWords() {
        boolean found = false;
        int end = 0;
        for (int from = marks.nextChanged(0); from < marks.length(); from = marks.nextChanged(end)) {
            end = marks.nextKept(from);
            int first = from;
            if (hasParagraphEnd(from, end, INSERTED) && !marks.isBlank(first - 1)
                    && !marks.isBlank(marks.firstOf(from, REMOVED))) {
                while (!marks.isBlank(first - 1) && marks.side(first - 1) == KEPT) {
                    first--;
                }
            }
            int last = end;
            if (hasParagraphEnd(from, end, REMOVED) && !marks.isBlank(last) && !marks.isBlank(marks.lastOf(end, INSERTED))) {
                while (!marks.isBlank(last) && marks.side(last) == KEPT) {
                    last++;
                }
            }
            marks.split(first, from, marks.maker(from));
            marks.split(end, last, marks.maker(end - 1));
            found |= first < from || end < last;
            end = last;
        }
        return found;
    }

    /** Whether two line feeds stand together in what the text without {@code absent} characters has there. */
    private boolean hasParagraphEnd(int from, int to, byte absent) {
        boolean isFeed = false;
        for (int i = from; i < to; i++) {
            if (marks.side(i) != absent) {
                boolean another = marks.at(i) == '\n';
                if (isFeed && another) {
                    return true;
                }
                isFeed = another;
            }
        }
        return false;
    }
}
