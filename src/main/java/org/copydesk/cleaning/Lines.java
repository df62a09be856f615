package org.copydesk.cleaning;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.copydesk.text.Span;

/**
 * A text cut into its lines, once for all cleaning rules. Lines are numbered from 0; a line's content leaves out its line
 * break and the blanks around it. Offsets are UTF-16 units of the whole text.
 */
public final class Lines {
    private static final Pattern CREDIT = Pattern.compile(
            ", [^,.]{2,60}\\b(?:said|says|told|urged|warned|asked|shouted|added)(?: (?!\\d)[^,.]{2,30})?\\.$");

    private final String text;
    private final int[] starts;
    private final int[] from;
    private final int[] to;
    private final int count;

    private Lines(String text, int[] starts, int[] from, int[] to, int count) {
        this.text = text;
        this.starts = starts;
        this.from = from;
        this.to = to;
        this.count = count;
    }

    /** The lines of {@code text}; a text without any line break is one line, a last empty line counts. */
    public static Lines of(String text) {
        var starts = new int[64];
        var count = 0;
        for (var at = 0; at >= 0; at = next(text, at)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at;
        }
        var from = new int[count];
        var to = new int[count];
        for (var i = 0; i < count; i++) {
            to[i] = i + 1 < count ? starts[i + 1] - 1 : text.length();
            from[i] = starts[i];
            while (from[i] < to[i] && Character.isWhitespace(text.charAt(from[i]))) {
                from[i]++;
            }
            while (to[i] > from[i] && Character.isWhitespace(text.charAt(to[i] - 1))) {
                to[i]--;
            }
        }
        return new Lines(text, starts, from, to, count);
    }

    private static int next(String text, int at) {
        var end = text.indexOf('\n', at);
        return end < 0 ? -1 : end + 1;
    }

    public String text() {
        return text;
    }

    public int count() {
        return count;
    }

    /** The content of a line without the blanks around it; empty for a blank line. */
    public String content(int line) {
        return text.substring(from[line], to[line]);
    }

    /** Where the content of a line lies. */
    public Span span(int line) {
        return new Span(from[line], to[line]);
    }

    /** How long the content of a line is. */
    public int length(int line) {
        return to[line] - from[line];
    }

    public boolean blank(int line) {
        return from[line] == to[line];
    }

    /** Whether {@code line} exists and is not blank. */
    public boolean full(int line) {
        return line >= 0 && line < count && !blank(line);
    }

    /** Whether a line ends as a report does, ", the minister said.": then it is prose, whatever it begins with. */
    public boolean credited(int line) {
        return text.charAt(to[line] - 1) == '.' && CREDIT.matcher(content(line)).find();
    }

    /** Where the line begins, the blanks before its content included. */
    public int start(int line) {
        return starts[line];
    }

    /** Where the line break behind a line stands with the blanks on both its sides; never asked of the last line. */
    public Span lineBreak(int line) {
        return new Span(to[line], blank(line + 1) ? starts[line + 1] : from[line + 1]);
    }

    /** The next line from {@code line} on (itself included) that is not blank, or {@link #count()}. */
    public int nextFull(int line) {
        var at = line;
        while (at < count && blank(at)) {
            at++;
        }
        return at;
    }

    /** The nearest line before {@code line} that is not blank, or -1. */
    public int previousFull(int line) {
        var at = line - 1;
        while (at >= 0 && blank(at)) {
            at--;
        }
        return at;
    }

    /**
     * What to take away so that the lines {@code first} to {@code last} are gone and their neighbours stay as far apart as
     * they were: the lines with the blank lines behind them, or, at the end of the text, with the line breaks before them.
     */
    public Span without(int first, int last) {
        var next = nextFull(last + 1);
        if (next == count) {
            var before = previousFull(first);
            return new Span(before < 0 ? 0 : to[before], text.length());
        }
        var alone = first == 0 || blank(first - 1);
        return new Span(starts[first], starts[alone ? next : last + 1]);
    }
}
