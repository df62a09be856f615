package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the double quotation marks of one paragraph.
 *
 * <p>
 * Idea: each mark may open, close or be no mark at all; its glyph and its neighbours make each reading cheap or dear. The
 * cheapest reading of the whole paragraph is found by dynamic programming over three states (outside, inside, nested), so
 * that one lost, doubled or wrong-way mark costs its own quotation and no other. Linear in the number of marks.
 */
final class MarkPairing {
    private static final int OUT = 0;
    private static final int IN = 1;
    private static final int NESTED = 2;
    private static final int STATES = 3;

    /** What a mark is taken for on a step. */
    private enum Step {
        OPEN, CLOSE, IGNORE, NEST, UNNEST, OPEN_AFTER_LOST, CLOSE_AFTER_LOST
    }

    private static final Step[] STEPS = Step.values();

    /** Costs in halves of "one neighbour speaks against it"; chosen so that one repair is dearer than one odd neighbour. */
    private static final int AGAINST_NEIGHBOUR = 3;
    private static final int AGAINST_GLYPH = 4;
    private static final int IGNORED = 6;
    private static final int INCH = 1;
    private static final int LOST = 5;
    private static final int NEST = 4;
    private static final int LEFT_OPEN = 3;
    private static final int LEFT_NESTED = 9;

    private final String text;
    private final int[] at;
    private final int count;

    private MarkPairing(String text, int[] at, int count) {
        this.text = text;
        this.at = at;
        this.count = count;
    }

    /** The outermost quotations of {@code paragraph}, in order, not overlapping. */
    static List<Region> pair(String paragraph) {
        int[] at = new int[8];
        int count = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            int width = width(paragraph, i);
            if (width == 0) {
                continue;
            }
            if (count == at.length) {
                at = java.util.Arrays.copyOf(at, count * 2);
            }
            at[count++] = i;
            i += width - 1;
        }
        return count == 0 ? List.of() : new MarkPairing(paragraph, at, count).solve();
    }

    /** How many characters the double mark at {@code i} has: two single ones may stand for it; 0 where there is none. */
    static int width(String text, int i) {
        char c = text.charAt(i);
        if (Glyphs.isDouble(c)) {
            return 1;
        }
        boolean doubled = (c == '\'' || c == '`' || c == '‘' || c == '’') && i + 1 < text.length() && text.charAt(i + 1) == c
                && (i + 2 == text.length() || text.charAt(i + 2) != c);
        return doubled ? 2 : 0;
    }

    private List<Region> solve() {
        byte[] came = new byte[count * STATES];
        byte[] step = new byte[count * STATES];
        int[] cost = {0, Integer.MAX_VALUE / 2, Integer.MAX_VALUE / 2};
        for (int i = 0; i < count; i++) {
            int open = openingCost(i);
            int close = closingCost(i);
            int[] next = {Integer.MAX_VALUE / 2, Integer.MAX_VALUE / 2, Integer.MAX_VALUE / 2};
            int row = i * STATES;
            relax(next, came, step, row, OUT, cost[OUT] + ignoring(i), OUT, Step.IGNORE);
            relax(next, came, step, row, OUT, cost[IN] + close, IN, Step.CLOSE);
            relax(next, came, step, row, OUT, cost[OUT] + close + LOST, OUT, Step.CLOSE_AFTER_LOST);
            relax(next, came, step, row, IN, cost[OUT] + open, OUT, Step.OPEN);
            relax(next, came, step, row, IN, cost[IN] + IGNORED, IN, Step.IGNORE);
            relax(next, came, step, row, IN, cost[IN] + open + LOST, IN, Step.OPEN_AFTER_LOST);
            relax(next, came, step, row, IN, cost[NESTED] + close, NESTED, Step.UNNEST);
            relax(next, came, step, row, NESTED, cost[IN] + open + NEST, IN, Step.NEST);
            relax(next, came, step, row, NESTED, cost[NESTED] + IGNORED, NESTED, Step.IGNORE);
            cost = next;
        }
        return trace(cost, came, step);
    }

    private static void relax(int[] next, byte[] came, byte[] step, int row, int state, int cost, int from, Step by) {
        if (cost < next[state]) {
            next[state] = cost;
            came[row + state] = (byte) from;
            step[row + state] = (byte) by.ordinal();
        }
    }

    private List<Region> trace(int[] cost, byte[] came, byte[] step) {
        int state = OUT;
        if (cost[IN] + LEFT_OPEN < cost[OUT]) {
            state = cost[NESTED] + LEFT_NESTED < cost[IN] + LEFT_OPEN ? NESTED : IN;
        }
        var steps = new Step[count];
        for (int i = count - 1; i >= 0; i--) {
            steps[i] = STEPS[step[i * STATES + state]];
            state = came[i * STATES + state];
        }
        return regions(steps);
    }

    private List<Region> regions(Step[] steps) {
        var found = new ArrayList<Region>();
        int open = -1;
        int free = 0;
        for (int i = 0; i < count; i++) {
            int end = at[i] + width(text, at[i]);
            switch (steps[i]) {
                case OPEN -> open = at[i];
                case CLOSE -> {
                    found.add(new Region(open, end, true, true, false));
                    open = -1;
                    free = end;
                }
                case OPEN_AFTER_LOST -> {
                    int cut = LostMarks.end(text, open, at[i]);
                    found.add(new Region(open, cut, true, false, false));
                    open = at[i];
                }
                case CLOSE_AFTER_LOST -> {
                    int start = LostMarks.start(text, free, at[i]);
                    if (start < at[i]) {
                        found.add(new Region(start, end, false, true, false));
                    }
                    free = end;
                }
                case IGNORE, NEST, UNNEST -> {
                }
            }
        }
        if (open >= 0) {
            found.add(new Region(open, LostMarks.end(text, open, text.length()), true, false, false));
        }
        return found;
    }

    private int openingCost(int i) {
        char glyph = text.charAt(at[i]);
        char left = left(i);
        char right = right(i);
        int cost = Glyphs.looksClosing(glyph) ? AGAINST_GLYPH : 0;
        if (Glyphs.isWordy(left) || Glyphs.isTerminator(left) || left == ',') {
            cost += AGAINST_NEIGHBOUR;
        }
        if (Glyphs.isBlank(right) || right == ',' || right == ';' || right == ')' || right == ':' || right == '?'
                || right == '!') {
            cost += AGAINST_NEIGHBOUR;
        }
        return cost;
    }

    private int closingCost(int i) {
        char glyph = text.charAt(at[i]);
        char left = left(i);
        char right = right(i);
        int cost = Glyphs.looksOpening(glyph) && !germanStyle() ? AGAINST_GLYPH : 0;
        if (Glyphs.isBlank(left) || left == '(' || left == '[' || left == ':') {
            cost += AGAINST_NEIGHBOUR;
        }
        if (Glyphs.isWordy(right) || right == '(' && Glyphs.isBlank(left) || right == '[' || right == '$') {
            cost += AGAINST_NEIGHBOUR;
        }
        return cost;
    }

    /** Outside, a mark right after a digit is more likely an inch or a second than a quotation. */
    private int ignoring(int i) {
        char right = right(i);
        boolean inch = text.charAt(at[i]) == '"' && Character.isDigit(left(i)) && !Character.isLetterOrDigit(right);
        return inch ? INCH : IGNORED;
    }

    private boolean germanStyle() {
        return text.charAt(at[0]) == '„';
    }

    /** The character before mark {@code i}, other marks skipped; a blank at the edge. */
    private char left(int i) {
        int j = at[i] - 1;
        while (j >= 0 && (Glyphs.isDouble(text.charAt(j)) || Glyphs.isSingle(text.charAt(j))) && j > at[i] - 4) {
            j--;
        }
        return j < 0 ? ' ' : text.charAt(j);
    }

    private char right(int i) {
        int j = at[i] + width(text, at[i]);
        int limit = j + 3;
        while (j < text.length() && j < limit && (Glyphs.isDouble(text.charAt(j)) || Glyphs.isSingle(text.charAt(j)))) {
            j++;
        }
        return j >= text.length() ? ' ' : text.charAt(j);
    }
}
