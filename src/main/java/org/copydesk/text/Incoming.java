package org.copydesk.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * One change that another text, grown from the same base, would make to one's own.
 *
 * @param span in offsets of one's own text
 * @param replacement the words that the other text has there
 * @param kind how it stands to what was changed here
 */
public record Incoming(Span span, String replacement, Kind kind) {

    /** How a change of theirs stands to mine. */
    public enum Kind {
        /** Nothing was changed here. */
        CLEAR,
        /** These words were changed differently here: theirs would take the place of mine. */
        CONTESTED,
        /** The same was changed here already: there is nothing to do. */
        AGREED
    }

    /**
     * What leads from {@code mine} to the text that has the changes of both.
     *
     * @param base the text that {@code mine} and {@code theirs} grew from
     * @return in order of the text. Two that both insert may stand at one point: where mine took away what lay between them.
     */
    public static List<Incoming> of(String base, String mine, String theirs) {
        var ours = WordDiff.between(base, mine);
        var others = WordDiff.between(base, theirs);
        var known = new HashSet<>(ours.edits());
        var conflicts = Merge.of(base, ours, others).conflicts();
        var found = new ArrayList<Found>();
        conflicts.forEach(c -> found.add(new Found(c.base(), c.mine().length(), c.theirs(), Kind.CONTESTED)));
        int next = 0;
        for (var edit : others.edits()) {
            while (next < conflicts.size() && isBehind(conflicts.get(next).base(), edit.span())) {
                next++;
            }
            if (next == conflicts.size() || !conflicts.get(next).base().touches(edit.span())) {
                found.add(known.contains(edit)
                        ? new Found(edit.span(), edit.replacement().length(), edit.replacement(), Kind.AGREED)
                        : new Found(edit.span(), edit.span().length(), edit.replacement(), Kind.CLEAR));
            }
        }
        found.sort(Comparator.comparing(Found::base));
        return moved(found, ours.edits());
    }

    private static boolean isBehind(Span conflict, Span edit) {
        return conflict.compareTo(edit) < 0 && !conflict.touches(edit);
    }

    /** Words of the base that are concerned; {@code length} says how many units stand in their place in my text. */
    private record Found(Span base, int length, String replacement, Kind kind) {}

    /** Found in the base, told in offsets of my text: moved by what my edits before it grew. */
    private static List<Incoming> moved(List<Found> found, List<Edit> ours) {
        var moved = new ArrayList<Incoming>(found.size());
        int next = 0;
        int grown = 0;
        for (var one : found) {
            while (next < ours.size() && isBehind(ours.get(next).span(), one.base)) {
                grown += ours.get(next).growth();
                next++;
            }
            moved.add(new Incoming(Span.at(one.base.start() + grown, one.length), one.replacement, one.kind));
            while (next < ours.size() && ours.get(next).span().touches(one.base)) {
                grown += ours.get(next).growth();
                next++;
            }
        }
        return moved;
    }
}
