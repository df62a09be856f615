package org.copydesk.web.api;

import java.net.URI;
import java.util.List;
import java.util.function.BiFunction;

import jakarta.ws.rs.core.Response;

import org.copydesk.review.Annotation;
import org.copydesk.review.Correction;
import org.copydesk.review.Receipt;
import org.copydesk.review.Sheet;

/** The answer to an act that was to make something: what it made and where that is, or an empty list where nothing was to be made. */
final class Made {

    private Made() {}

    static Response correction(Receipt receipt) {
        return answer(receipt, Correction.COLLECTION,
                (sheet, id) -> CorrectionView.of(sheet, sheet.snapshot().correction(id).orElseThrow()));
    }

    static Response annotation(Receipt receipt) {
        return answer(receipt, Annotation.COLLECTION,
                (sheet, id) -> AnnotationView.of(sheet, sheet.snapshot().annotation(id).orElseThrow()));
    }

    private static Response answer(Receipt receipt, String collection, BiFunction<Sheet, String, Object> view) {
        var sheet = receipt.sheet();
        return receipt.changes()
                .stream()
                .filter(change -> change.collection().equals(collection) && change.before().isEmpty())
                .map(change -> change.id())
                .findFirst()
                .map(id -> Visits.answer(Response.Status.CREATED, sheet, view.apply(sheet, id))
                        .location(URI.create("/api/articles/" + sheet.articleId() + "/" + collection + "/" + id)))
                .orElseGet(() -> Visits.answer(Response.Status.OK, sheet, new Page<>(List.of(), null)))
                .build();
    }
}
