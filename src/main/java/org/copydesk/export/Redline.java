package org.copydesk.export;

import java.util.ArrayList;
import java.util.List;

import org.copydesk.text.Edit;
import org.copydesk.text.EditScript;
import org.copydesk.text.Span;

/**
 * All that changed from version 0 to the edition's, told as one set of changes of version 0. Words that were changed twice, or
 * changed and taken back, show what is left of it: version 0's words, and the edition's.
 *
 * @param original version 0's text
 * @param changes in order of the text, none touching another
 */
public record Redline(String original, List<Change> changes) {

    /**
     * One change.
     *
     * @param before where its old words stand in version 0
     * @param after where its new words stand in the edition's version
     * @param corrections those that made it, the earliest version's first; never empty
     */
    public record Change(Span before, Span after, String removed, String inserted, List<Edition.Correction> corrections) {

        /** The correction that had the last word. */
        public Edition.Correction last() {
            return corrections.get(corrections.size() - 1);
        }
    }

    /** A stretch of both texts in order: kept words, or one change. */
    public interface Reader {
        void kept(Span before, Span after);

        void changed(Change change);
    }

    private record Made(Span standing, Edition.Correction correction) {}

    public static Redline of(Edition edition) {
        var original = edition.first().text();
        var whole = EditScript.NONE;
        var made = new ArrayList<Made>();
        for (int version = 0; version < edition.number(); version++) {
            for (var correction : edition.correctionsOf(version)) {
                made.add(new Made(whole.backward(correction.span()), correction));
            }
            whole = whole.then(edition.script(version), original);
        }
        return new Redline(original, changes(original, whole, made));
    }

    private static List<Change> changes(String original, EditScript whole, List<Made> made) {
        var makers = new ArrayList<List<Edition.Correction>>();
        whole.edits().forEach(edit -> makers.add(new ArrayList<>()));
        made.forEach(one -> {
            int found = find(whole.edits(), one.standing());
            if (found >= 0) {
                makers.get(found).add(one.correction());
            }
        });
        var changes = new ArrayList<Change>();
        int grown = 0;
        for (int i = 0; i < whole.edits().size(); i++) {
            var edit = whole.edits().get(i);
            var after = Span.at(edit.span().start() + grown, edit.replacement().length());
            var makersHere = makers.get(i).isEmpty() ? within(edit.span(), made) : List.copyOf(makers.get(i));
            changes.add(new Change(edit.span(), after, edit.span().of(original), edit.replacement(), makersHere));
            grown += edit.growth();
        }
        return List.copyOf(changes);
    }

    /** The one edit that takes in {@code standing}; -1 where what was changed there has been taken back since. */
    private static int find(List<Edit> edits, Span standing) {
        int low = 0;
        int high = edits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            var span = edits.get(middle).span();
            if (span.touches(standing)) {
                return middle;
            }
            if (span.compareTo(standing) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return -1;
    }

    /** What was made at the border of a wider change that took it in later. */
    private static List<Edition.Correction> within(Span span, List<Made> made) {
        return made.stream().filter(one -> span.contains(one.standing())).map(Made::correction).toList();
    }

    /** Reads both texts through, in order; kept stretches are never empty. */
    public void read(Reader reader) {
        int done = 0;
        int doneAfter = 0;
        for (var change : changes) {
            keep(done, change.before().start(), doneAfter, reader);
            reader.changed(change);
            done = change.before().end();
            doneAfter = change.after().end();
        }
        keep(done, original.length(), doneAfter, reader);
    }

    private static void keep(int from, int to, int after, Reader reader) {
        if (from < to) {
            reader.kept(new Span(from, to), Span.at(after, to - from));
        }
    }
}
