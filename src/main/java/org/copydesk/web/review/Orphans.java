package org.copydesk.web.review;

import java.util.List;

import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Place;
import org.copydesk.review.Sheet;
import org.copydesk.text.Fate;

/** What was said about words that are gone from the draft. */
final class Orphans {

    private Orphans() {}

    static List<Orphan> of(Sheet sheet) {
        return sheet.snapshot()
                .annotations()
                .stream()
                .filter(a -> !a.isEngines() && a.status() != AnnotationStatus.DISMISSED)
                .filter(a -> a.place().map(place -> sheet.draft().map(place).fate() == Fate.ORPHANED).orElse(true))
                .map(Orphans::orphan)
                .toList();
    }

    private static Orphan orphan(Annotation annotation) {
        var words = annotation.place().map(Place::words).orElse("");
        var says = annotation.kind() == AnnotationKind.QUOTE ? annotation.quote().speaker() : annotation.body();
        return new Orphan(annotation.id(), annotation.kind().code(), words, says);
    }
}
