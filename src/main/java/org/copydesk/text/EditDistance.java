package org.copydesk.text;

import java.util.Arrays;

/**
 * How many units must be put in, taken out or exchanged to make a pattern of a stretch of text (Levenshtein), for all stretches
 * that end at each offset at once. Myers' bit-parallel algorithm in blocks of 64 rows (Hyyrö, "A Bit-Vector Algorithm for
 * Computing Levenshtein and Damerau Edit Distances", 2003): O(n × m / 64).
 */
final class EditDistance {
    private static final int ROWS = Long.SIZE;

    private final String pattern;
    private final int blocks;
    /** For each unit of the pattern, numbered from 1, in which rows it stands; number 0 is every other unit. */
    private final long[][] rows;
    private final int[] numbers = new int[Character.MAX_VALUE + 1];

    EditDistance(String pattern) {
        this.pattern = pattern;
        this.blocks = blocks(pattern.length());
        int distinct = 0;
        for (int i = 0; i < pattern.length(); i++) {
            if (numbers[pattern.charAt(i)] == 0) {
                numbers[pattern.charAt(i)] = ++distinct;
            }
        }
        this.rows = new long[distinct + 1][blocks];
        for (int i = 0; i < pattern.length(); i++) {
            rows[numbers[pattern.charAt(i)]][i / ROWS] |= 1L << i % ROWS;
        }
    }

    /** How many steps each unit of text costs against a pattern of {@code length} units. */
    static int blocks(int length) {
        return (length + ROWS - 1) / ROWS;
    }

    /** At i, the least distance of the pattern to any stretch of {@code text} that ends at i. */
    int[] toStretchesEndingAt(CharSequence text) {
        return distances(text, 0);
    }

    /** At i, the distance of the pattern to the first i units of {@code text}. */
    int[] toPrefixes(CharSequence text) {
        return distances(text, 1);
    }

    /** How like the pattern {@code text} is: 1 less the distance, as a part of the longer of the two; 1 is equal. */
    double similarity(String text) {
        int longer = Math.max(pattern.length(), text.length());
        return longer == 0 ? 1 : 1 - (double) toPrefixes(text)[text.length()] / longer;
    }

    private int[] distances(CharSequence text, int above) {
        var up = new long[blocks];
        var down = new long[blocks];
        Arrays.fill(up, -1L);
        int[] distances = new int[text.length() + 1];
        distances[0] = pattern.length();
        for (int i = 0; i < text.length(); i++) {
            distances[i + 1] = distances[i] + column(rows[numbers[text.charAt(i)]], up, down, above);
        }
        return distances;
    }

    /** One column of the matrix, {@code up} and {@code down} being where it rises and falls; returns the last row's step. */
    private int column(long[] equal, long[] up, long[] down, int above) {
        int step = above;
        for (int block = 0; block < blocks; block++) {
            long last = block < blocks - 1 ? 1L << ROWS - 1 : 1L << (pattern.length() - 1) % ROWS;
            long vertical = equal[block] | down[block];
            long match = step < 0 ? equal[block] | 1 : equal[block];
            long horizontal = (match & up[block]) + up[block] ^ up[block] | match;
            long rise = down[block] | ~(horizontal | up[block]);
            long fall = up[block] & horizontal;
            int next = (rise & last) != 0 ? 1 : (fall & last) != 0 ? -1 : 0;
            rise = rise << 1 | (step > 0 ? 1 : 0);
            fall = fall << 1 | (step < 0 ? 1 : 0);
            up[block] = fall | ~(vertical | rise);
            down[block] = rise & vertical;
            step = next;
        }
        return step;
    }
}
