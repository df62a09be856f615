package org.copydesk.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two scripts of one text made into one. Edits that do not touch are all made, equal ones once. Whose script comes first is
 * of no consequence but for the names mine and theirs.
 *
 * @param script every edit that is in no conflict. Words in conflict stay as they are in the base: an edit of
 *        {@link Conflict#base()} touches none of these, so that a choice is one more edit
 * @param conflicts in order of the text, none touching another
 */
public record Merge(EditScript script, List<Conflict> conflicts) {

    public Merge {
        conflicts = List.copyOf(conflicts);
    }

    /** The merge of two scripts of {@code base}. O(n log n) in the number of edits. */
    public static Merge of(String base, EditScript mine, EditScript theirs) {
        var merged = new ArrayList<Edit>();
        var conflicts = new ArrayList<Conflict>();
        for (var knot : knots(mine, theirs)) {
            if (knot.mine.isEmpty() || knot.theirs.isEmpty() || knot.mine.equals(knot.theirs)) {
                merged.addAll(knot.mine.isEmpty() ? knot.theirs : knot.mine);
            } else {
                conflicts.add(new Conflict(knot.span, knot.words(base, knot.mine), knot.words(base, knot.theirs)));
            }
        }
        return new Merge(new EditScript(merged), conflicts);
    }

    /** The edits of both in groups, such that edits of different groups do not touch, in order of the text. */
    private static List<Knot> knots(EditScript mine, EditScript theirs) {
        var knots = new ArrayList<Knot>();
        var sides = Stream.concat(mine.edits().stream().map(edit -> new Side(edit, true)),
                theirs.edits().stream().map(edit -> new Side(edit, false)));
        sides.sorted(Comparator.comparing(side -> side.edit.span())).forEach(side -> {
            if (knots.isEmpty() || !knots.get(knots.size() - 1).span.touches(side.edit.span())) {
                knots.add(new Knot(side.edit.span()));
            }
            knots.get(knots.size() - 1).add(side);
        });
        return knots;
    }

    private record Side(Edit edit, boolean mine) {}

    /** Edits of both sides that hang together: each touches another of them, or it is alone. */
    private static final class Knot {
        private Span span;
        private final List<Edit> mine = new ArrayList<>();
        private final List<Edit> theirs = new ArrayList<>();

        Knot(Span span) {
            this.span = span;
        }

        void add(Side side) {
            (side.mine ? mine : theirs).add(side.edit);
            span = span.union(side.edit.span());
        }

        String words(String base, List<Edit> edits) {
            var shifted = edits.stream().map(edit -> new Edit(edit.span().shift(-span.start()), edit.replacement())).toList();
            return new EditScript(shifted).apply(span.of(base));
        }
    }
}
