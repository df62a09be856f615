package org.copydesk.review;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import org.copydesk.text.Fate;
import org.copydesk.text.Mapped;
import org.copydesk.text.Span;

/** Knows which words of the draft are quoted speech (rule 4): inside a direct or mixed quote that is not dismissed. */
public final class Guard {

    private Guard() {}

    /** The words of the guarded quote whose inside {@code span} of the draft would change, if there is one. */
    public static Optional<String> quoteAround(Act act, Span span) {
        return quoted(act.now().annotations(), act.draft())
                .filter(span::overlaps)
                .map(quoted -> quoted.of(act.draft().text()))
                .findFirst();
    }

    /** Where the guarded quotes among {@code annotations} stand in {@code draft}. */
    public static Stream<Span> quoted(Collection<Annotation> annotations, Draft draft) {
        return annotations.stream()
                .filter(Annotation::isGuarded)
                .flatMap(quote -> quote.place().stream())
                .map(draft::map)
                .filter(mapped -> mapped.fate() != Fate.ORPHANED)
                .map(Mapped::span);
    }
}
