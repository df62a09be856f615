package org.copydesk.text;

import java.util.List;

/**
 * The sums behind {@link EditScript}'s mapping: where the replacement of each edit lies in the text after. Made once in
 * O(k) for k edits; every question is a binary search. Edits are named by their index.
 */
final class Offsets {
    private final int[] starts;
    private final int[] ends;
    /** {@code grown[i]} is by how much the edits before the i-th lengthen the text. */
    private final int[] grown;

    // In arrays of their own, not read off the edits: a search through objects costs a miss of the cache at each step.
    Offsets(List<Edit> edits) {
        starts = edits.stream().mapToInt(edit -> edit.span().start()).toArray();
        ends = edits.stream().mapToInt(edit -> edit.span().end()).toArray();
        grown = new int[starts.length + 1];
        for (int i = 0; i < starts.length; i++) {
            grown[i + 1] = grown[i] + edits.get(i).growth();
        }
    }

    /** Where the i-th edit begins in the text before. */
    int start(int i) {
        return starts[i];
    }

    /** Where the i-th edit ends in the text before. */
    int end(int i) {
        return ends[i];
    }

    /** Where the i-th replacement begins in the text after. */
    int begin(int i) {
        return starts[i] + grown[i];
    }

    /** Where the i-th replacement ends in the text after. */
    int finish(int i) {
        return ends[i] + grown[i + 1];
    }

    /** By how much the first {@code count} edits lengthen the text. */
    int grown(int count) {
        return grown[count];
    }

    /** How many edits begin before {@code offset}: they are the first ones. */
    int beginningBefore(int offset) {
        return Bisection.countWhile(starts.length, i -> starts[i] < offset);
    }

    /** How many edits end at {@code offset} or before it, an insertion there included: they are the first ones. */
    int endingBy(int offset) {
        return Bisection.countWhile(ends.length, i -> ends[i] <= offset);
    }

    /** How many replacements begin at {@code offset} of the text after or before it: they are the first ones. */
    int replacedBy(int offset) {
        return Bisection.countWhile(starts.length, i -> begin(i) <= offset);
    }
}
