package org.copydesk.review;

import java.util.ArrayList;
import java.util.List;

import org.copydesk.text.Edit;
import org.copydesk.text.Span;

/**
 * Edits of a draft on their way to become one edit of its version (rule 2). The region of the draft that they cover grows over
 * every correction it touches until none is touched any more; then its borders lie in unchanged text, where draft and version
 * run in step, and can be told as version offsets by counting. Corrections of an article are few, so each step looks at all.
 */
final class Rebasing {
    private final Draft draft;
    private final List<Edit> edits;
    private final List<Correction> absorbed = new ArrayList<>();
    private Span region;

    Rebasing(Draft draft, Edit edit) {
        this(draft, List.of(edit), edit.span());
    }

    private Rebasing(Draft draft, List<Edit> edits, Span region) {
        this.draft = draft;
        this.edits = edits;
        this.region = region;
        while (grow()) {
            absorbed.clear();
        }
    }

    private boolean grow() {
        var before = region;
        for (var placed : draft.placed()) {
            if (reaches(placed)) {
                absorbed.add(placed.correction());
                region = region.union(placed.span());
            }
        }
        return !region.equals(before);
    }

    private boolean reaches(Draft.Placed placed) {
        var span = placed.span();
        if (placed.correction().span().isEmpty() && region.isEmpty()) {
            return span.start() <= region.start() && region.start() <= span.end();
        }
        return region.overlaps(span);
    }

    boolean touches(Rebasing next) {
        return region.touches(next.region);
    }

    Rebasing joined(Rebasing next) {
        var all = new ArrayList<>(edits);
        all.addAll(next.edits);
        return new Rebasing(draft, all, region.union(next.region));
    }

    Rebased done() {
        int start = region.start() - grownBefore(region.start());
        int end = region.isEmpty() ? start : region.end() - grownBeforeEnd(region.end());
        var span = new Span(start, end);
        return new Rebased(span, span.of(draft.version()), replacement(), List.copyOf(absorbed), edits);
    }

    private int grownBefore(int start) {
        return draft.placed().stream().filter(p -> p.span().end() <= start).mapToInt(Rebasing::growth).sum();
    }

    /** Words taken away exactly at the end stay outside, unless they were taken away inside the region. */
    private int grownBeforeEnd(int end) {
        return draft.placed()
                .stream()
                .filter(p -> p.span().end() <= end && (p.span().start() < end || absorbed.contains(p.correction())))
                .mapToInt(Rebasing::growth)
                .sum();
    }

    private static int growth(Draft.Placed placed) {
        return placed.correction().replacement().length() - placed.correction().span().length();
    }

    private String replacement() {
        var words = new StringBuilder();
        int done = region.start();
        for (var edit : edits) {
            words.append(draft.text(), done, edit.span().start()).append(edit.replacement());
            done = edit.span().end();
        }
        return words.append(draft.text(), done, region.end()).toString();
    }
}
