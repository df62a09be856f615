package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Pairs single quotation marks outside double ones. The same glyph is an apostrophe far more often, so a pair needs an
 * opening mark after a blank and a closing one before a blank or a stop; a plural's apostrophe closes only where no better
 * mark follows.
 */
final class SingleMarks {
    private static final Set<String> ELIDED = Set.of("em", "til", "tis", "twas", "n", "cause", "bout", "round", "cuz", "ere",
            "neath");

    /** Longest single-quoted stretch looked for, in UTF-16 units. */
    private static final int REACH = 1200;

    private final String text;
    private final List<Region> doubles;

    private SingleMarks(String text, List<Region> doubles) {
        this.text = text;
        this.doubles = doubles;
    }

    static List<Region> pair(String paragraph, List<Region> doubles) {
        return new SingleMarks(paragraph, doubles).pair();
    }

    private List<Region> pair() {
        var found = new ArrayList<Region>();
        int region = 0;
        int at = 0;
        int closer = 0;
        while (at < text.length()) {
            while (region < doubles.size() && doubles.get(region).end() <= at) {
                region++;
            }
            if (region < doubles.size() && doubles.get(region).start() <= at) {
                at = doubles.get(region).end();
                continue;
            }
            boolean opens = Glyphs.isSingle(text.charAt(at)) && opens(at);
            if (opens && closer < at + 2) {
                closer = nextCloser(at + 2);
            }
            int close = opens && closer < at + REACH ? close(at, region) : -1;
            if (close > 0) {
                found.add(new Region(at, close + 1, true, true, true));
                at = close;
            }
            at++;
        }
        return found;
    }

    private boolean opens(int at) {
        char left = at == 0 ? ' ' : text.charAt(at - 1);
        char right = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean free = Glyphs.isBlank(left) || left == '(' || left == '[' || Glyphs.isDash(left);
        if (!free || Glyphs.isBlank(right) || Character.isDigit(right)
                || text.charAt(at) == '’' && !Character.isUpperCase(right)) {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return !ELIDED.contains(text.substring(at + 1, end).toLowerCase(java.util.Locale.ROOT));
    }

    /** The next mark from {@code from} on that could close, or the text's end: where none is near, no search begins. */
    private int nextCloser(int from) {
        int at = from;
        while (at < text.length() && !(Glyphs.isSingle(text.charAt(at)) && closes(at))) {
            at++;
        }
        return at;
    }

    /** The mark that closes what opens at {@code open}, or -1. Double-quoted words on the way are nested and skipped. */
    private int close(int open, int fromRegion) {
        int weak = -1;
        int region = fromRegion;
        int limit = Math.min(text.length(), open + REACH);
        for (int i = open + 2; i < limit; i++) {
            if (region < doubles.size() && doubles.get(region).start() <= i) {
                i = doubles.get(region++).end() - 1;
                continue;
            }
            if (!Glyphs.isSingle(text.charAt(i)) || !closes(i)) {
                if (Glyphs.isSingle(text.charAt(i)) && opens(i) && weak > 0) {
                    return weak;
                }
                continue;
            }
            if (text.charAt(i - 1) != 's' || Glyphs.isTerminator(next(i)) || next(i) == ',') {
                return i;
            }
            weak = weak < 0 ? i : weak;
        }
        return weak;
    }

    private boolean closes(int i) {
        char left = text.charAt(i - 1);
        char right = next(i);
        return !Glyphs.isBlank(left) && text.charAt(i) != '‘' && !Glyphs.isWordy(right) && !Glyphs.isSingle(left);
    }

    private char next(int i) {
        return i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    }
}
