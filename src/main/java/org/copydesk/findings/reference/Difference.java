package org.copydesk.findings.reference;

import java.util.ArrayList;
import java.util.List;

import org.copydesk.text.Boundaries;
import org.copydesk.text.Span;
import org.copydesk.text.WordDiff;

/**
 * Words that two like stretches, one of the article and one of the reference, have otherwise.
 *
 * @param span where they stand in the article's stretch, in UTF-16 units; never empty: what only the reference has is told of the
 *        word that follows
 * @param there the reference's words in that place; empty where only the article has some
 */
record Difference(Span span, String here, String there) {
    /** The share of the characters that may differ between stretches that say the same. */
    private static final double MOST = 0.4;

    /** The differences in order; none where the stretches are alike in no more than a few words. */
    static List<Difference> between(String here, String there) {
        var edits = WordDiff.between(here, there).edits();
        var changed = edits.stream().mapToInt(edit -> Math.max(edit.span().length(), edit.replacement().length())).sum();
        if (changed > MOST * Math.max(here.length(), there.length())) {
            return List.of();
        }
        var differences = new ArrayList<Difference>();
        for (var edit : edits) {
            var span = Boundaries.trim(here, edit.span());
            var words = edit.replacement().strip();
            if (span.isEmpty() && !words.isEmpty()) {
                var next = following(here, edit.span().end());
                words = words + " " + next.of(here);
                span = next;
            }
            if (!span.isEmpty()) {
                differences.add(new Difference(span, span.of(here), words));
            }
        }
        return differences;
    }

    /** The first word or mark at or behind {@code at}; empty at the end. */
    private static Span following(String text, int at) {
        return Boundaries.words(text.substring(at)).stream().findFirst().map(word -> word.shift(at)).orElse(new Span(at, at));
    }
}
