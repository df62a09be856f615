package org.copydesk.review.verbs;

import java.util.List;

import org.copydesk.review.Act;
import org.copydesk.review.Correction;
import org.copydesk.review.Rebased;
import org.copydesk.text.Span;

/**
 * Sees to it that corrections which go along to the source's next version do not come to touch each other there: two
 * insertions do where everything between them is taken away.
 */
final class Carriage {

    private Carriage() {}

    /** Those of {@code changes}, none of which touches an accepted correction that goes along, that leave these apart. */
    static List<Rebased> free(Act act, List<Rebased> changes) {
        var insertions = act.now()
                .corrections()
                .stream()
                .filter(c -> c.isAccepted() && c.span().isEmpty())
                .map(Correction::span)
                .sorted()
                .toList();
        var free = changes;
        for (int i = 1; i < insertions.size(); i++) {
            var between = new Span(insertions.get(i - 1).start(), insertions.get(i).start());
            var inside = free.stream().filter(change -> between.contains(change.span())).toList();
            boolean nothingLeft = inside.stream().allMatch(change -> change.replacement().isEmpty())
                    && inside.stream().mapToInt(change -> change.span().length()).sum() == between.length();
            if (nothingLeft) {
                free = free.stream().filter(change -> !inside.contains(change)).toList();
            }
        }
        return free;
    }
}
