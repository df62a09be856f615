package org.copydesk.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the sentences (or paragraphs) of a text with those of its translation by their lengths alone: long ones become long
 * ones. Dynamic programming over runs of none to two on either side, each costed by how likely it is.
 *
 * <p>W. A. Gale and K. W. Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational Linguistics 19
 * (1993); the constants are theirs, measured on English, French and German. O(n × m) in time and memory.
 */
final class LengthAlignment {
    /** The variance of the length that one character of the one language takes in the other. */
    private static final double VARIANCE = 6.8;
    /** How often a run of so many becomes one of so many. */
    private static final List<Kind> KINDS = List.of(new Kind(1, 1, 0.89), new Kind(1, 0, 0.0099 / 2),
            new Kind(0, 1, 0.0099 / 2), new Kind(2, 1, 0.089 / 2), new Kind(1, 2, 0.089 / 2), new Kind(2, 2, 0.011));
    /** Above this product of both counts the texts are paired whole: up to it 12 MB are needed for a moment. */
    private static final long LIMIT = 1_000_000;

    private final int[] first;
    private final int[] second;

    private record Kind(int first, int second, double share) {}

    /** {@code first} to {@code firstEnd} of the one stand for {@code second} to {@code secondEnd} of the other (half-open). */
    record Bead(int first, int firstEnd, int second, int secondEnd) {}

    private LengthAlignment(int[] first, int[] second) {
        this.first = first;
        this.second = second;
    }

    /** The beads in order, together all of both. @param first and {@code second}: lengths in characters */
    static List<Bead> of(int[] first, int[] second) {
        if (first.length == 0 && second.length == 0) {
            return List.of();
        }
        boolean trivial = first.length == 0 || second.length == 0 || (long) first.length * second.length > LIMIT;
        return trivial
                ? List.of(new Bead(0, first.length, 0, second.length))
                : new LengthAlignment(first, second).align();
    }

    private List<Bead> align() {
        var costs = new double[first.length + 1][second.length + 1];
        var steps = new Kind[first.length + 1][second.length + 1];
        for (int i = 0; i <= first.length; i++) {
            for (int j = 0; j <= second.length; j++) {
                costs[i][j] = i + j == 0 ? 0 : Double.POSITIVE_INFINITY;
                for (var kind : KINDS) {
                    if (i >= kind.first && j >= kind.second) {
                        double cost = costs[i - kind.first][j - kind.second] + cost(i, j, kind);
                        if (cost < costs[i][j]) {
                            costs[i][j] = cost;
                            steps[i][j] = kind;
                        }
                    }
                }
            }
        }
        return traced(steps);
    }

    private List<Bead> traced(Kind[][] steps) {
        var beads = new ArrayList<Bead>();
        int i = first.length;
        int j = second.length;
        while (i + j > 0) {
            var kind = steps[i][j];
            beads.add(0, new Bead(i - kind.first, i, j - kind.second, j));
            i -= kind.first;
            j -= kind.second;
        }
        return beads;
    }

    private double cost(int i, int j, Kind kind) {
        double from = sum(first, i - kind.first, i);
        double to = sum(second, j - kind.second, j);
        double mean = (from + to) / 2;
        double distance = mean == 0 ? 0 : Math.abs(from - to) / StrictMath.sqrt(VARIANCE * mean);
        return -StrictMath.log(kind.share) - StrictMath.log(Math.max(twoTails(distance), Double.MIN_NORMAL));
    }

    private static double sum(int[] lengths, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += lengths[i];
        }
        return sum;
    }

    /** How likely a normal variable lies at least so far from its mean (Abramowitz and Stegun, 26.2.17). */
    private static double twoTails(double distance) {
        double t = 1 / (1 + 0.2316419 * distance);
        double series = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return 2 * series * StrictMath.exp(-distance * distance / 2) / StrictMath.sqrt(2 * Math.PI);
    }
}
