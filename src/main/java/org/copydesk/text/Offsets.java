package org.copydesk.text;

import java.util.List;

/**
 * The sums behind {@link EditScript}'s mapping: where the replacement of each edit lies in the text after. Made once in
 * O(k) for k edits; every question is a binary search. Edits are named by their index.
 */
final class Offsets {
    private final List<Edit> edits;
    /** {@code grown[i]} is by how much the edits before the i-th lengthen the text. */
    private final int[] grown;

    Offsets(List<Edit> edits) {
        this.edits = edits;
        this.grown = new int[edits.size() + 1];
        for (int i = 0; i < edits.size(); i++) {
            grown[i + 1] = grown[i] + edits.get(i).growth();
        }
    }

    /** Where the i-th replacement begins in the text after. */
    int begin(int i) {
        return edits.get(i).span().start() + grown[i];
    }

    /** Where the i-th replacement ends in the text after. */
    int end(int i) {
        return edits.get(i).span().end() + grown[i + 1];
    }

    /** By how much the first {@code count} edits lengthen the text. */
    int grown(int count) {
        return grown[count];
    }

    /** How many edits begin before {@code offset}: they are the first ones. */
    int beginningBefore(int offset) {
        return Bisection.countWhile(edits.size(), i -> edits.get(i).span().start() < offset);
    }

    /** How many edits end at {@code offset} or before it, an insertion there included: they are the first ones. */
    int endingBy(int offset) {
        return Bisection.countWhile(edits.size(), i -> edits.get(i).span().end() <= offset);
    }

    /** How many replacements begin at {@code offset} of the text after or before it: they are the first ones. */
    int replacedBy(int offset) {
        return Bisection.countWhile(edits.size(), i -> begin(i) <= offset);
    }
}
