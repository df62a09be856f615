package org.copydesk.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What differs between two texts that may lie far apart, such as any two versions: as {@link WordDiff} has it, and what was
 * only put elsewhere told as moved.
 */
public final class Comparison {

    private Comparison() {}

    /**
     * The changes from {@code first} to {@code second}, in order of the second text, then of the first. No two take away the
     * same words or put in the same; what none takes away of the first text is what none puts into the second.
     */
    public static List<Change> of(String first, String second) {
        var script = WordDiff.between(first, second);
        var moves = MovedText.in(first, second, script);
        var moved = moves.stream().map(Change::from).sorted().toList();
        var arrived = moves.stream().map(Change::to).sorted().toList();
        var changes = new ArrayList<>(moves);
        for (int i = 0; i < script.edits().size(); i++) {
            var from = script.edits().get(i).span();
            var to = script.replaced(i);
            pair(without(from, moved), without(to, arrived), from.end(), to.start(), changes);
        }
        changes.sort(Comparator.comparing(Change::to).thenComparing(Change::from));
        return List.copyOf(changes);
    }

    /** One gone and one new piece are a replacement; else each stands alone, at the other's border. */
    private static void pair(List<Span> gone, List<Span> put, int fromEnd, int toStart, List<Change> changes) {
        if (gone.size() == 1 && put.size() == 1) {
            changes.add(new Change(gone.get(0), put.get(0), false));
            return;
        }
        gone.forEach(span -> changes.add(new Change(span, Span.at(toStart, 0), false)));
        put.forEach(span -> changes.add(new Change(Span.at(fromEnd, 0), span, false)));
    }

    /** What is left of {@code span}, in order and never empty, without {@code holes}, which are sorted and do not overlap. */
    private static List<Span> without(Span span, List<Span> holes) {
        var left = new ArrayList<Span>();
        int start = span.start();
        int first = Bisection.countWhile(holes.size(), i -> holes.get(i).end() <= span.start());
        for (int i = first; i < holes.size() && holes.get(i).start() < span.end(); i++) {
            if (start < holes.get(i).start()) {
                left.add(new Span(start, holes.get(i).start()));
            }
            start = holes.get(i).end();
        }
        if (start < span.end()) {
            left.add(new Span(start, span.end()));
        }
        return left;
    }
}
