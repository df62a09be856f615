package org.copydesk.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of edits that turn one text into another, sorted by place, none touching another ({@link Span#touches}). Edits that
 * merely meet stay apart.
 *
 * <p>A value like a record, but a class: it keeps the sums that make mapping a binary search.
 */
public final class EditScript {
    /** The script that changes nothing. */
    public static final EditScript NONE = new EditScript(List.of());

    private final List<Edit> edits;
    private final Offsets offsets;

    /**
     * @param edits in any order, all in offsets of the same text
     * @throws IllegalArgumentException if two of them touch
     */
    public EditScript(List<Edit> edits) {
        this.edits = edits.stream().sorted(Comparator.comparing(Edit::span)).toList();
        for (int i = 1; i < this.edits.size(); i++) {
            if (this.edits.get(i - 1).span().touches(this.edits.get(i).span())) {
                throw new IllegalArgumentException(this.edits.get(i - 1) + " touches " + this.edits.get(i));
            }
        }
        this.offsets = new Offsets(this.edits);
    }

    /** The edits in order of the text. */
    public List<Edit> edits() {
        return edits;
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /**
     * {@code before} with every edit made.
     *
     * @throws IndexOutOfBoundsException if an edit lies beyond the text
     */
    public String apply(String before) {
        if (edits.isEmpty()) {
            return before;
        }
        var after = new StringBuilder(before.length() + Math.max(0, offsets.grown(edits.size())));
        int done = 0;
        for (var edit : edits) {
            after.append(before, done, edit.span().start()).append(edit.replacement());
            done = edit.span().end();
        }
        return after.append(before, done, before.length()).toString();
    }

    /**
     * The script that turns {@code apply(before)} back into {@code before}. Deletions that meet come back as one insertion.
     */
    public EditScript inverse(String before) {
        var back = new ArrayList<Edit>(edits.size());
        for (int i = 0; i < edits.size(); i++) {
            add(back, new Edit(replaced(i), edits.get(i).span().of(before)));
        }
        return new EditScript(back);
    }

    /** Where the words of {@code anchor} lie after the edits; empty where nothing is left of them. */
    public Span forward(Anchor anchor) {
        return new Mapping(edits, offsets).forward(anchor);
    }

    /** Where the words of {@code span} lie after the edits; empty where nothing is left of them. */
    public Span forward(Span span) {
        return forward(Anchor.of(span));
    }

    /** The anchor from which {@link #forward(Anchor)} gives exactly {@code after}, a span of the text after the edits. */
    public Anchor anchor(Span after) {
        return new Mapping(edits, offsets).backward(after);
    }

    /** The span of the text before that {@code after} stands on: whole edits where it shares in their replacements. */
    public Span backward(Span after) {
        return anchor(after).span();
    }

    /**
     * Where {@code anchor} lies after the edits, and whether its words in {@code before} still stand there.
     *
     * @param after {@code apply(before)}
     */
    public Mapped map(Anchor anchor, String before, String after) {
        return mapWords(anchor, anchor.span().of(before), after);
    }

    /** As {@link #map}, judged by {@code words}: those that the annotation was set on, which may be a replacement's. */
    public Mapped mapWords(Anchor anchor, String words, String after) {
        return new Mapping(edits, offsets).map(anchor, words, after);
    }

    /**
     * The one script with the effect of this and then {@code next}, which is in offsets of {@code apply(before)}. An edit of this
     * that {@code next} does not touch comes through as it is; those that it touches are absorbed into one wider edit, and
     * where that would leave the words as they were, none is left.
     */
    public EditScript then(EditScript next, String before) {
        return new Composition(this, next, before).composed();
    }

    /** A script of the same effect, each edit cut down to the words that differ ({@link WordDiff}). */
    public EditScript refined(String before) {
        var cut = new ArrayList<Edit>();
        for (var edit : edits) {
            for (var word : WordDiff.between(edit.span().of(before), edit.replacement()).edits()) {
                add(cut, new Edit(word.span().shift(edit.span().start()), word.replacement()));
            }
        }
        return new EditScript(cut);
    }

    /** The span of the i-th replacement in the text after. */
    Span replaced(int i) {
        return new Span(offsets.begin(i), offsets.finish(i));
    }

    /** Adds {@code next}, which lies at the end of {@code edits} or behind it; two insertions at one point become one. */
    private static void add(List<Edit> edits, Edit next) {
        if (!edits.isEmpty() && edits.get(edits.size() - 1).span().touches(next.span())) {
            var last = edits.remove(edits.size() - 1);
            edits.add(new Edit(last.span(), last.replacement() + next.replacement()));
        } else {
            edits.add(next);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EditScript script && edits.equals(script.edits);
    }

    @Override
    public int hashCode() {
        return edits.hashCode();
    }

    @Override
    public String toString() {
        return edits.toString();
    }
}
