package org.copydesk.review.verbs;

import java.util.Comparator;
import java.util.List;

import org.copydesk.article.Unacceptable;
import org.copydesk.review.Act;
import org.copydesk.review.Conflict;
import org.copydesk.review.Correction;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.Verb;

/** Accepts or rejects corrections, one or many in one act. What an accepted one touches it absorbs. */
public record DecideCorrections(List<String> ids, CorrectionStatus status) implements Verb {

    @Override
    public String name() {
        return status == CorrectionStatus.ACCEPTED ? "accept" : "reject";
    }

    @Override
    public void on(Act act) {
        ids.stream()
                .map(act::correction)
                .sorted(Comparator.comparing(Correction::span))
                .forEach(correction -> decide(act, correction));
    }

    private void decide(Act act, Correction correction) {
        if (correction.status() == CorrectionStatus.SAVED || correction.status() == CorrectionStatus.SUPERSEDED) {
            throw new Unacceptable("status",
                    "This correction is " + correction.status().code() + "; it cannot be decided about.");
        }
        if (correction.seq() > act.base().seq()) {
            var doing = act.past().event(correction.seq());
            throw new Conflict(status.code(), correction.status().code(), doing.actor(), doing.at());
        }
        if (correction.status() == status) {
            return;
        }
        if (status == CorrectionStatus.ACCEPTED) {
            act.now()
                    .corrections()
                    .stream()
                    .filter(other -> other.isAccepted() && other.span().touches(correction.span()))
                    .forEach(other -> act.put(other.absorbedBy(correction.id(), act.seq())));
        }
        act.put(correction.with(status, act.seq()));
    }
}
