package org.copydesk.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

import org.copydesk.text.Span;

/**
 * A redline as one stream of stretches in which no break of lines or paragraphs is cut: every run of line feeds, of either
 * text, is kept whole, taken away whole or put in whole.
 *
 * <p>Each character of the stream is kept, removed or inserted. Where a run of line feeds, as one of the two texts has it,
 * is partly kept, its kept ones become split: taken away and put in again. So does the rest of a word in which a paragraph
 * begins or ended, because programs that take such a change back put a blank where the paragraphs meet. That may cut a run
 * of the other text, so it is done until nothing changes; each pass is linear. Between kept words, what is removed comes
 * before what is inserted.
 */
public final class Marked {
    private static final byte KEPT = 0;
    private static final byte REMOVED = 1;
    private static final byte INSERTED = 2;
    private static final byte SPLIT = 3;

    private final List<Redline.Change> changes;
    private final StringBuilder text = new StringBuilder();
    private byte[] sides = new byte[256];
    /** For each character the change that it belongs to, or that came last before it. */
    private int[] makers = new int[256];
    private int read;
    private int after;

    /** What becomes of a stretch. */
    public enum Side {
        KEPT, REMOVED, INSERTED
    }

    /**
     * Some of the stream.
     *
     * @param maker the correction that took the words away or put them in; empty for kept words
     * @param after where it begins in the edition's text; of removed words, where they would
     */
    public record Stretch(Side side, String text, Optional<Edition.Correction> maker, int after) {

        private Stretch part(int from, int to) {
            return new Stretch(side, text.substring(from, to), maker, side == Side.REMOVED ? after : after + from);
        }
    }

    private Marked(Redline redline) {
        changes = redline.changes();
        redline.read(new Redline.Reader() {
            private int change = -1;

            @Override
            public void kept(Span before, Span after) {
                append(before.of(redline.original()), KEPT, Math.max(change, 0));
            }

            @Override
            public void changed(Redline.Change made) {
                change++;
                var removed = made.removed();
                var inserted = made.inserted();
                var same = SharedEnds.of(removed, inserted);
                append(removed.substring(0, same.start()), KEPT, change);
                append(removed.substring(same.start(), removed.length() - same.end()), REMOVED, change);
                append(inserted.substring(same.start(), inserted.length() - same.end()), INSERTED, change);
                append(removed.substring(removed.length() - same.end()), KEPT, change);
            }
        });
    }

    /**
     * The stretches in order, none empty. Without the inserted ones they are version 0's text, without the removed ones the
     * edition's.
     */
    public static List<Stretch> stretches(Redline redline) {
        var marked = new Marked(redline);
        boolean cut = true;
        while (cut) {
            cut = marked.split(INSERTED) | marked.split(REMOVED) | marked.splitWords();
        }
        return marked.stretches();
    }

    /** The same stretches, those of the edition's text cut at {@code points} of it as well. */
    public static List<Stretch> cut(List<Stretch> stretches, NavigableSet<Integer> points) {
        var pieces = new ArrayList<Stretch>();
        for (var stretch : stretches) {
            int at = 0;
            if (stretch.side() != Side.REMOVED) {
                int end = stretch.after() + stretch.text().length();
                for (int point : points.subSet(stretch.after(), false, end, false)) {
                    pieces.add(stretch.part(at, point - stretch.after()));
                    at = point - stretch.after();
                }
            }
            pieces.add(stretch.part(at, stretch.text().length()));
        }
        return pieces;
    }

    private void append(String words, byte side, int maker) {
        int from = text.length();
        text.append(words);
        if (text.length() > sides.length) {
            sides = Arrays.copyOf(sides, 2 * text.length());
            makers = Arrays.copyOf(makers, 2 * text.length());
        }
        Arrays.fill(sides, from, text.length(), side);
        Arrays.fill(makers, from, text.length(), maker);
    }

    /** Splits what is kept of the runs that are partly kept in the text without {@code absent} characters. */
    private boolean split(byte absent) {
        boolean found = false;
        int next = 0;
        while (next < text.length()) {
            int first = next;
            next++;
            if (isFeed(first, absent)) {
                int last = first;
                while (next < text.length() && (sides[next] == absent || isFeed(next, absent))) {
                    last = sides[next] == absent ? last : next;
                    next++;
                }
                found |= splitUnlessWhole(first, last + 1);
            }
        }
        return found;
    }

    private boolean isFeed(int i, byte absent) {
        return sides[i] != absent && text.charAt(i) == '\n';
    }

    /** A run is whole where all of it is kept, with nothing of the other text within, or none of it. */
    private boolean splitUnlessWhole(int from, int to) {
        int kept = 0;
        for (int i = from; i < to; i++) {
            kept += sides[i] == KEPT ? 1 : 0;
        }
        if (kept == 0 || kept == to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            sides[i] = sides[i] == KEPT ? SPLIT : sides[i];
        }
        return true;
    }

    /** Splits what is kept of the words that a paragraph's end was put into or taken out of. */
    private boolean splitWords() {
        boolean found = false;
        int end = 0;
        for (int from = next(0, false); from < text.length(); from = next(end, false)) {
            end = next(from, true);
            int first = from;
            if (hasParagraphEnd(from, end, INSERTED) && !isBlank(first - 1) && !isBlank(firstOf(from, REMOVED))) {
                while (!isBlank(first - 1) && sides[first - 1] == KEPT) {
                    first--;
                }
            }
            int last = end;
            if (hasParagraphEnd(from, end, REMOVED) && !isBlank(last) && !isBlank(lastOf(end, INSERTED))) {
                while (!isBlank(last) && sides[last] == KEPT) {
                    last++;
                }
            }
            split(first, from, makers[from]);
            split(end, last, makers[end - 1]);
            found |= first < from || end < last;
            end = last;
        }
        return found;
    }

    private int next(int from, boolean kept) {
        int i = from;
        while (i < text.length() && sides[i] == KEPT != kept) {
            i++;
        }
        return i;
    }

    /** Whether two line feeds stand together in what the text without {@code absent} characters has there. */
    private boolean hasParagraphEnd(int from, int to, byte absent) {
        boolean isFeed = false;
        for (int i = from; i < to; i++) {
            if (sides[i] != absent) {
                boolean another = text.charAt(i) == '\n';
                if (isFeed && another) {
                    return true;
                }
                isFeed = another;
            }
        }
        return false;
    }

    /** The first character from {@code from} on that is not {@code absent}. */
    private int firstOf(int from, byte absent) {
        int i = from;
        while (i < text.length() && sides[i] == absent) {
            i++;
        }
        return i;
    }

    /** The last character before {@code to} that is not {@code absent}. */
    private int lastOf(int to, byte absent) {
        int i = to - 1;
        while (i >= 0 && sides[i] == absent) {
            i--;
        }
        return i;
    }

    /** True beyond both ends of the text, too. */
    private boolean isBlank(int i) {
        return i < 0 || i >= text.length() || Character.isWhitespace(text.charAt(i));
    }

    private void split(int from, int to, int maker) {
        Arrays.fill(sides, from, to, SPLIT);
        Arrays.fill(makers, from, to, maker);
    }

    private List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        while (read < text.length()) {
            int end = read;
            boolean kept = sides[read] == KEPT;
            while (end < text.length() && sides[end] == KEPT == kept) {
                end++;
            }
            if (kept) {
                stretches.add(new Stretch(Side.KEPT, text.substring(read, end), Optional.empty(), after));
                after += end - read;
            } else {
                collect(end, Side.REMOVED, INSERTED, stretches);
                collect(end, Side.INSERTED, REMOVED, stretches);
            }
            read = end;
        }
        return stretches;
    }

    /** Adds what one text has between here and {@code end}, a stretch for each maker; a run of line feeds is its first one's. */
    private void collect(int end, Side side, byte absent, List<Stretch> stretches) {
        var words = new StringBuilder();
        int maker = -1;
        for (int i = read; i <= end; i++) {
            boolean present = i < end && sides[i] != absent;
            boolean inRun = present && text.charAt(i) == '\n' && !words.isEmpty() && words.charAt(words.length() - 1) == '\n';
            if (!words.isEmpty() && (i == end || present && makers[i] != maker && !inRun)) {
                var made = changes.get(maker).corrections();
                var by = side == Side.REMOVED ? made.get(0) : made.get(made.size() - 1);
                stretches.add(new Stretch(side, words.toString(), Optional.of(by), after));
                after += side == Side.INSERTED ? words.length() : 0;
                words.setLength(0);
            }
            if (present) {
                maker = inRun ? maker : makers[i];
                words.append(text.charAt(i));
            }
        }
    }
}
