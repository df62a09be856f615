package org.copydesk.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * Which elements of one sequence stand in another, in order: common ends first, then stretches that occur once in both (as in
 * patience diff: the longest chain of them in the same order), again inside what is left between, and Myers' shortest
 * edit script where little is left. O(n log n): Myers is quadratic on unlike stretches, so it sees none above
 * {@link #MYERS_LIMIT}; such a stretch counts as unlike throughout.
 */
final class Alignment {
    /**
     * The most pairs of elements (product of both lengths) that Myers' algorithm is asked to align: 100 words against 100. A
     * megabyte of unlike stretches of that length takes 2 s; at 400 words it took 11 s.
     */
    static final int MYERS_LIMIT = 10_000;
    /** Below this product a chain of single stretches finds nothing that Myers would not. */
    private static final int CHAIN_FROM = 1_024;
    /** How often what is left between is searched again for single stretches. Each time costs O(n log n). */
    private static final int DEPTH = 6;

    /** {@code length} elements from {@code first} on that equal those from {@code second} on. */
    record Match(int first, int second, int length) {}

    private final int[] first;
    private final int[] second;
    /** How many elements a stretch has whose being single is a sign. */
    private final int stretch;
    private final List<Match> matches = new ArrayList<>();

    private Alignment(int[] first, int[] second, int stretch) {
        this.first = first;
        this.second = second;
        this.stretch = stretch;
    }

    /** The matches in order, not overlapping; two never meet in both sequences. */
    static List<Match> of(int[] first, int[] second, int stretch) {
        var alignment = new Alignment(first, second, stretch);
        alignment.align(0, first.length, 0, second.length, DEPTH);
        return alignment.matches;
    }

    private void align(int from, int to, int secondFrom, int secondTo, int depth) {
        int head = 0;
        while (from + head < to && secondFrom + head < secondTo && first[from + head] == second[secondFrom + head]) {
            head++;
        }
        add(from, secondFrom, head);
        int tail = 0;
        while (to - tail > from + head && secondTo - tail > secondFrom + head
                && first[to - tail - 1] == second[secondTo - tail - 1]) {
            tail++;
        }
        between(from + head, to - tail, secondFrom + head, secondTo - tail, depth);
        add(to - tail, secondTo - tail, tail);
    }

    private void between(int from, int to, int secondFrom, int secondTo, int depth) {
        long pairs = (long) (to - from) * (secondTo - secondFrom);
        if (pairs == 0) {
            return;
        }
        var chain = pairs < CHAIN_FROM || depth == 0
                ? List.<Match>of()
                : SingleStretches.chain(Arrays.copyOfRange(first, from, to), Arrays.copyOfRange(second, secondFrom, secondTo),
                        stretch);
        if (chain.isEmpty()) {
            if (pairs <= MYERS_LIMIT) {
                shortest(from, to, secondFrom, secondTo);
            }
            return;
        }
        int done = from;
        int secondDone = secondFrom;
        for (var match : chain) {
            align(done, from + match.first(), secondDone, secondFrom + match.second(), depth - 1);
            add(from + match.first(), secondFrom + match.second(), match.length());
            done = from + match.first() + match.length();
            secondDone = secondFrom + match.second() + match.length();
        }
        align(done, to, secondDone, secondTo, depth - 1);
    }

    private void shortest(int from, int to, int secondFrom, int secondTo) {
        int done = from;
        int secondDone = secondFrom;
        for (AbstractDelta<Integer> delta : DiffUtils.diff(boxed(first, from, to), boxed(second, secondFrom, secondTo))
                .getDeltas()) {
            int next = from + delta.getSource().getPosition();
            add(done, secondDone, next - done);
            done = next + delta.getSource().size();
            secondDone = secondFrom + delta.getTarget().getPosition() + delta.getTarget().size();
        }
        add(done, secondDone, to - done);
    }

    private static List<Integer> boxed(int[] elements, int from, int to) {
        return Arrays.stream(elements, from, to).boxed().toList();
    }

    /** Adds a match that lies behind the last, lengthening that one where they meet in both sequences. */
    private void add(int start, int secondStart, int length) {
        if (length == 0) {
            return;
        }
        var last = matches.isEmpty() ? new Match(-1, -1, 0) : matches.get(matches.size() - 1);
        if (last.first() + last.length() == start && last.second() + last.length() == secondStart) {
            matches.set(matches.size() - 1, new Match(last.first(), last.second(), last.length() + length));
        } else {
            matches.add(new Match(start, secondStart, length));
        }
    }
}
