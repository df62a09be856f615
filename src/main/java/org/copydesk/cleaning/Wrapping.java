package org.copydesk.cleaning;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Where lines were broken at a fixed width, and where a paragraph ends among them.
 *
 * A typesetter who fills lines greedily breaks one only where the next word would not fit. So in wrapped copy the width is that
 * of the longest line, and a break is one of its making when this line, a blank and the first word of the next are wider than
 * it; where the word would have fitted, a paragraph ended. Lines that are paragraphs of their own fail this test nearly
 * everywhere. Where some lines are still indented, these begin the paragraphs; a first line may have lost its indent, hence the slack. Apart from widths, a break before a small
 * letter behind no stop is inside a sentence.
 */
public final class Wrapping {
    /** In UTF-16 units: lines outside these are no fixed width that a printer, a terminal or a mail program breaks at. */
    private static final int NARROWEST = 30;
    private static final int WIDEST = 132;
    /** From here on blanks before a line are an indent, in UTF-16 units. */
    private static final int INDENT = 2;
    /** An indent that was lost, in UTF-16 units. */
    private static final int SLACK = 5;
    /** The share of breaks that must be the width's own, for the copy to count as wrapped. */
    private static final double SHARE = 0.6;

    private final BitSet joins = new BitSet();
    private final BitSet parts = new BitSet();

    private Wrapping() {}

    public static Wrapping of(Lines lines) {
        var wrapping = new Wrapping();
        var width = width(lines);
        for (var first = lines.nextFull(0); first < lines.count();) {
            var last = first;
            while (lines.full(last + 1)) {
                last++;
            }
            wrapping.block(lines, first, last, width);
            first = lines.nextFull(last + 1);
        }
        return wrapping;
    }

    /** Whether the break behind {@code line} is inside a paragraph. */
    public boolean joins(int line) {
        return joins.get(line);
    }

    /** Whether a paragraph ends behind {@code line} although no blank line says so. */
    public boolean parts(int line) {
        return parts.get(line);
    }

    private void block(Lines lines, int first, int last, int width) {
        var wide = width > 0 && widest(lines, first, last) <= width ? width : 0;
        var indents = wide > 0 && indents(lines, first, last);
        for (var line = first; line < last; line++) {
            var goesOn = indents
                    ? !indented(lines, line + 1)
                    : wide > 0 && filled(lines, line, wide) && !ends(lines, line, wide);
            if (inside(lines, line) || goesOn) {
                joins.set(line);
            }
        }
        for (var line = first; line < last; line++) {
            if (wide > 0 && !joins.get(line) && (joins.get(line + 1) || line > 0 && joins.get(line - 1))) {
                parts.set(line);
            }
        }
    }

    /** Whether some lines of a block are indented and most are not: then an indent begins a paragraph, and nothing else does. */
    private static boolean indents(Lines lines, int first, int last) {
        var indented = 0;
        for (var line = first; line <= last; line++) {
            indented += indented(lines, line) ? 1 : 0;
        }
        return indented > 0 && indented * 2 <= last - first + 1;
    }

    private static boolean indented(Lines lines, int line) {
        return lines.span(line).start() - lines.start(line) >= INDENT;
    }

    /** The width of wrapped copy, or 0: judged over all lines of the text, since a paragraph alone may have only two. */
    private static int width(Lines lines) {
        var lengths = new int[lines.count()];
        var breaks = 0;
        for (var line = 0; line + 1 < lines.count(); line++) {
            if (counts(lines, line) && lines.length(line) <= WIDEST) {
                lengths[breaks++] = lines.length(line);
            }
        }
        if (breaks < 2) {
            return 0;
        }
        Arrays.sort(lengths, 0, breaks);
        var width = lengths[breaks - 1];
        var own = 0;
        for (var line = 0; line + 1 < lines.count(); line++) {
            if (counts(lines, line) && lines.length(line) <= width && filled(lines, line, width)) {
                own++;
            }
        }
        return width >= NARROWEST && own >= SHARE * breaks ? width : 0;
    }

    /** Whether the break behind {@code line} tells of a width: short lines are tables, lists and ends of paragraphs. */
    private static boolean counts(Lines lines, int line) {
        return lines.length(line) >= NARROWEST && lines.full(line + 1);
    }

    private static int widest(Lines lines, int first, int last) {
        var widest = 0;
        for (var line = first; line <= last; line++) {
            widest = Math.max(widest, lines.length(line));
        }
        return widest;
    }

    /** Whether the next line's first word would not have fitted on this line. */
    private static boolean filled(Lines lines, int line, int width) {
        return lines.length(line) + 1 + firstWord(lines, line + 1) > width - SLACK;
    }

    /** Whether a full line is nevertheless the last of its paragraph: it ends a sentence, and the next line lost an indent. */
    private static boolean ends(Lines lines, int line, int width) {
        if (!stops(lines, line)) {
            return false;
        }
        var indented = lines.full(line + 2) && lines.length(line + 1) + 1 + firstWord(lines, line + 2) <= width
                && filled(lines, line + 1, width);
        return indented || lines.length(line) + 1 + firstWord(lines, line + 1) <= width;
    }

    /** Whether the break is in the middle of a sentence, whatever the width: a small letter follows and no stop precedes. */
    private static boolean inside(Lines lines, int line) {
        return Character.isLowerCase(lines.text().charAt(lines.span(line + 1).start())) && !stops(lines, line)
                && lines.length(line) >= NARROWEST && lines.text().charAt(lines.span(line).end() - 1) != ':';
    }

    private static boolean stops(Lines lines, int line) {
        var text = lines.text();
        var at = lines.span(line).end() - 1;
        while (at > lines.span(line).start() && "\"”’')]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?…".indexOf(text.charAt(at)) >= 0;
    }

    private static int firstWord(Lines lines, int line) {
        var span = lines.span(line);
        var at = span.start();
        while (at < span.end() && !Character.isWhitespace(lines.text().charAt(at))) {
            at++;
        }
        return at - span.start();
    }
}
