package org.copydesk.export;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * A redline as one stream of stretches in which no break of lines or paragraphs is cut ({@link WholeBreaks}). Between kept words,
 * what is removed comes before what is inserted.
 */
public final class Marked {
    private final List<Redline.Change> changes;
    private final Marks marks;
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
        marks = new Marks(redline);
        WholeBreaks.in(marks);
    }

    /**
     * The stretches in order, none empty. Without the inserted ones they are version 0's text, without the removed ones the
     * edition's.
     */
    public static List<Stretch> stretches(Redline redline) {
        return new Marked(redline).stretches();
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

    private List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        while (read < marks.length()) {
            boolean kept = marks.side(read) == Marks.KEPT;
            int end = kept ? marks.nextChanged(read) : marks.nextKept(read);
            if (kept) {
                stretches.add(new Stretch(Side.KEPT, marks.text(read, end), Optional.empty(), after));
                after += end - read;
            } else {
                collect(end, Side.REMOVED, Marks.INSERTED, stretches);
                collect(end, Side.INSERTED, Marks.REMOVED, stretches);
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
            boolean present = i < end && marks.side(i) != absent;
            boolean inRun = present && marks.at(i) == '\n' && !words.isEmpty() && words.charAt(words.length() - 1) == '\n';
            if (!words.isEmpty() && (i == end || present && marks.maker(i) != maker && !inRun)) {
                var made = changes.get(maker).corrections();
                var by = side == Side.REMOVED ? made.get(0) : made.get(made.size() - 1);
                stretches.add(new Stretch(side, words.toString(), Optional.of(by), after));
                after += side == Side.INSERTED ? words.length() : 0;
                words.setLength(0);
            }
            if (present) {
                maker = inRun ? maker : marks.maker(i);
                words.append(marks.at(i));
            }
        }
    }
}
