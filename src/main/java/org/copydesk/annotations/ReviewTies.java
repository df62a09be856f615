package org.copydesk.annotations;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.audit.Actor;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationRow;
import org.copydesk.review.Correction;
import org.copydesk.review.CorrectionRow;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.Receipt;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Verb;
import org.copydesk.review.verbs.ChangeAnnotation;
import org.copydesk.review.verbs.DecideCorrections;
import org.copydesk.review.verbs.RemoveAnnotation;
import org.copydesk.review.verbs.TakeProposal;
import org.copydesk.review.verbs.TakeRemark;

/** Makes what annotations say of our articles acts of review, and keeps which of the desk's own things each became. */
@ApplicationScoped
class ReviewTies {
    private final ReviewDesk review;
    private final Targets targets;

    ReviewTies(ReviewDesk review, Targets targets) {
        this.review = review;
        this.targets = targets;
    }

    /** One act for each target of ours; nothing where there is none. */
    void tie(WebAnnotationRow row, Document document, Actor actor, Addresses addresses) {
        tie(row, document, actor, targets.of(document.tree(), addresses));
    }

    /** The same for one article alone, which each target is taken to mean. */
    void tieTo(long article, WebAnnotationRow row, Document document, Actor actor, Addresses addresses) {
        tie(row, document, actor, targets.within(article, document.tree(), addresses));
    }

    private void tie(WebAnnotationRow row, Document document, Actor actor, List<Target> found) {
        var speech = new Speech(document.tree());
        for (var target : found) {
            var receipt = review.performNow(target.article(), actor, verb(speech, target));
            made(receipt).forEach(thing -> TieRow
                    .of(row.id, target.article(), thing, receipt.sheet().base().seq())
                    .persist());
        }
    }

    private static Verb verb(Speech speech, Target target) {
        return speech.wish()
                .<Verb>map(wish -> new TakeProposal(target.seen(), wish))
                .orElseGet(() -> new TakeRemark(speech.kind(), target.seen(), speech.quote(), speech.comment()));
    }

    private static List<String> made(Receipt receipt) {
        return receipt.changes()
                .stream()
                .filter(change -> change.before().isEmpty())
                .filter(change -> change.collection().equals(Annotation.COLLECTION)
                        || change.collection().equals(Correction.COLLECTION))
                .map(change -> change.id())
                .toList();
    }

    /** Ties {@code row} to the thing of the desk whose name it has. */
    void adopt(WebAnnotationRow row, long article) {
        long seq = AnnotationRow.<AnnotationRow>findByIdOptional(row.name).map(a -> a.seq).orElse(0L);
        TieRow.of(row.id, article, row.name, seq).persist();
    }

    /** Brings the desk's things in line with what {@code after} says: other words change them, all else makes them anew. */
    void retie(WebAnnotationRow row, Document before, Document after, Actor actor, Addresses addresses) {
        if (says(before).equals(says(after)) && before.tree().path("target").equals(after.tree().path("target"))) {
            reword(row, new Speech(after.tree()).comment(), actor);
        } else {
            untie(row, actor);
            TieRow.delete("annotationId", row.id);
            if (after.isAnnotation()) {
                tie(row, after, actor, addresses);
            }
        }
    }

    /** What it says, but for the words of a remark. */
    private static List<Object> says(Document document) {
        var speech = new Speech(document.tree());
        return List.of(speech.wish(), speech.kind(), speech.quote());
    }

    private void reword(WebAnnotationRow row, String words, Actor actor) {
        for (var tie : TieRow.of(row.id)) {
            var thing = AnnotationRow.<AnnotationRow>findByIdOptional(tie.thing).map(AnnotationRow::value);
            if (thing.isPresent() && !thing.get().body().equals(words) && isRemark(thing.get())) {
                var receipt = review.performNow(tie.articleId, actor, new ChangeAnnotation(tie.thing, Optional.empty(),
                        Optional.empty(), Optional.of(words), Optional.empty()));
                tie.seq = receipt.sheet().base().seq();
            }
        }
    }

    private static boolean isRemark(Annotation thing) {
        return thing.kind() != AnnotationKind.QUOTE || !thing.isEngines();
    }

    /** Takes away what is still there of what it became. A correction that an editor has accepted is the editor's and stays. */
    void untie(WebAnnotationRow row, Actor actor) {
        for (var tie : TieRow.of(row.id)) {
            if (AnnotationRow.count("id", tie.thing) > 0) {
                review.performNow(tie.articleId, actor, new RemoveAnnotation(tie.thing));
            } else if (CorrectionRow.count("id = ?1 and status = ?2", tie.thing, CorrectionStatus.PROPOSED) > 0) {
                review.performNow(tie.articleId, actor,
                        new DecideCorrections(List.of(tie.thing), CorrectionStatus.REJECTED));
            }
        }
    }
}
