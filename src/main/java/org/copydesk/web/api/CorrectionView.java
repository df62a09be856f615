package org.copydesk.web.api;

import java.util.Comparator;
import java.util.List;

import org.copydesk.review.Correction;
import org.copydesk.review.Draft;
import org.copydesk.review.Place;
import org.copydesk.review.Sheet;
import org.copydesk.text.Span;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A correction as the API tells it. For an accepted one the draft's span holds the replacement. */
record CorrectionView(String id, String status, int version, @JsonUnwrapped Located place, String replacement, String category,
        String severity, String reason, String rule, String author, String inQuote, String finding, String absorbedBy) {

    /** The corrections of the newest version, in order of the text. */
    static List<CorrectionView> all(Sheet sheet) {
        return sheet.snapshot()
                .corrections()
                .stream()
                .sorted(Comparator.comparing(Correction::span).thenComparing(Correction::id))
                .map(correction -> of(sheet, correction))
                .toList();
    }

    static CorrectionView of(Sheet sheet, Correction correction) {
        return new CorrectionView(correction.id(), correction.status().code(), correction.version(),
                Located.of(sheet, correction.span(), inDraft(sheet, correction)), correction.replacement(),
                correction.category().code(),
                correction.severity().code(), correction.reason(), correction.rule(), correction.author(),
                correction.inQuote().code(),
                correction.finding(), correction.absorbedBy());
    }

    private static Span inDraft(Sheet sheet, Correction correction) {
        return sheet.draft()
                .placed()
                .stream()
                .filter(placed -> placed.correction().id().equals(correction.id()))
                .map(Draft.Placed::span)
                .findFirst()
                .orElseGet(() -> sheet.draft().map(Place.of(correction.span(), sheet.snapshot().text())).span());
    }
}
