package org.copydesk.review;

import java.util.Optional;

import org.copydesk.text.Fate;
import org.copydesk.text.Span;

/** Knows which words of the draft are quoted speech (rule 4): inside a direct or mixed quote that is not dismissed. */
public final class Guard {

    private Guard() {}

    /** The words of the guarded quote whose inside {@code span} of the draft would change, if there is one. */
    public static Optional<String> quoteAround(Act act, Span span) {
        return act.now()
                .annotations()
                .stream()
                .filter(Annotation::isGuarded)
                .flatMap(a -> a.place().stream())
                .map(act.draft()::map)
                .filter(mapped -> mapped.fate() != Fate.ORPHANED)
                .filter(mapped -> mapped.span().overlaps(span))
                .map(mapped -> mapped.span().of(act.draft().text()))
                .findFirst();
    }
}
