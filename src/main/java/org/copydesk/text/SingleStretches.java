package org.copydesk.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.copydesk.text.Alignment.Match;

/**
 * Stretches of a given length that occur exactly once in each of two sequences, and the longest chain of them that is in the
 * same order in both (patience sorting). O(n log n) in the longer sequence.
 */
final class SingleStretches {
    /** Positions take the low bits of a sorting key, the hash of the stretch there the rest. */
    private static final int POSITION_BITS = 24;
    private static final long POSITION = (1L << POSITION_BITS) - 1;

    private SingleStretches() {}

    /** The chain's matches in order, not overlapping; stretches that go on from one another are one match. */
    static List<Match> chain(int[] first, int[] second, int stretch) {
        return joined(longestRising(pairs(first, second, stretch)), stretch);
    }

    /** The positions, in both, of what occurs once in each, in order of the first. */
    static List<Match> pairs(int[] first, int[] second, int stretch) {
        long[] keys = keys(first, stretch);
        long[] others = keys(second, stretch);
        var pairs = new ArrayList<Match>();
        int j = 0;
        for (int i = 0; i < keys.length; i++) {
            long hash = keys[i] >>> POSITION_BITS;
            while (j < others.length && others[j] >>> POSITION_BITS < hash) {
                j++;
            }
            if (isSingle(keys, i) && j < others.length && others[j] >>> POSITION_BITS == hash && isSingle(others, j)) {
                int position = (int) (keys[i] & POSITION);
                int other = (int) (others[j] & POSITION);
                if (Arrays.equals(first, position, position + stretch, second, other, other + stretch)) {
                    pairs.add(new Match(position, other, stretch));
                }
            }
        }
        pairs.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return pairs;
    }

    private static long[] keys(int[] elements, int stretch) {
        long[] keys = new long[Math.max(0, elements.length - stretch + 1)];
        for (int i = 0; i < keys.length; i++) {
            long hash = 0;
            for (int j = i; j < i + stretch; j++) {
                hash = (hash ^ elements[j]) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            keys[i] = (hash << POSITION_BITS | i) & Long.MAX_VALUE;
        }
        Arrays.sort(keys);
        return keys;
    }

    private static boolean isSingle(long[] keys, int i) {
        long hash = keys[i] >>> POSITION_BITS;
        return (i == 0 || keys[i - 1] >>> POSITION_BITS != hash)
                && (i == keys.length - 1 || keys[i + 1] >>> POSITION_BITS != hash);
    }

    /** The longest part of {@code pairs} whose second positions rise. */
    private static List<Match> longestRising(List<Match> pairs) {
        int[] ends = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int second = pairs.get(i).second();
            int rank = Bisection.countWhile(length, chained -> pairs.get(ends[chained]).second() < second);
            previous[i] = rank == 0 ? -1 : ends[rank - 1];
            ends[rank] = i;
            length = Math.max(length, rank + 1);
        }
        var chain = new Match[length];
        int at = length == 0 ? -1 : ends[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            chain[i] = pairs.get(at);
            at = previous[at];
        }
        return List.of(chain);
    }

    private static List<Match> joined(List<Match> chain, int stretch) {
        var joined = new ArrayList<Match>();
        for (var next : chain) {
            var last = joined.isEmpty() ? new Match(-1, -1, 0) : joined.get(joined.size() - 1);
            int end = last.first() + last.length();
            int secondEnd = last.second() + last.length();
            if (next.first() - last.first() == next.second() - last.second() && next.first() <= end) {
                int length = next.first() + stretch - last.first();
                joined.set(joined.size() - 1, new Match(last.first(), last.second(), length));
            } else if (next.first() >= end && next.second() >= secondEnd) {
                joined.add(next);
            }
        }
        return joined;
    }
}
