package org.copydesk.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes one script of two that follow each other: where an edit of the second shares words with one of the first, both become
 * one edit that spans what either stands on. O(n log n) in the number of edits.
 */
final class Composition {
    private final EditScript first;
    private final EditScript second;
    private final String before;
    private final String between;

    Composition(EditScript first, EditScript second, String before) {
        this.first = first;
        this.second = second;
        this.before = before;
        this.between = first.apply(before);
    }

    EditScript composed() {
        var composed = new ArrayList<Edit>();
        var knot = new ArrayList<Part>();
        Span standing = null;
        Span middle = null;
        for (var part : parts()) {
            boolean joins = !knot.isEmpty() && (part.between.overlaps(middle) || part.before.touches(standing));
            if (!joins) {
                add(composed, knot, standing, middle);
                knot.clear();
            }
            standing = joins ? standing.union(part.before) : part.before;
            middle = joins ? middle.union(part.between) : part.between;
            knot.add(part);
        }
        add(composed, knot, standing, middle);
        return new EditScript(composed);
    }

    /** An edit of either script: what it stands on in the text before, and its span in the text between. */
    private record Part(Span before, Span between, Edit edit, boolean isSecond) {}

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < first.edits().size(); i++) {
            parts.add(new Part(first.edits().get(i).span(), first.replaced(i), first.edits().get(i), false));
        }
        second.edits().forEach(edit -> parts.add(new Part(first.backward(edit.span()), edit.span(), edit, true)));
        parts.sort(Comparator.comparing(Part::between).thenComparing(Part::before));
        return parts;
    }

    private void add(List<Edit> composed, List<Part> knot, Span standing, Span middle) {
        if (knot.size() == 1 && !knot.get(0).isSecond) {
            composed.add(knot.get(0).edit);
        } else if (!knot.isEmpty()) {
            var edits = knot.stream()
                    .filter(Part::isSecond)
                    .map(part -> new Edit(part.between.shift(-middle.start()), part.edit.replacement()))
                    .toList();
            var words = new EditScript(edits).apply(middle.of(between));
            if (!words.equals(standing.of(before))) {
                composed.add(new Edit(standing, words));
            }
        }
    }
}
