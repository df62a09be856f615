package org.copydesk.review.verbs;

import java.util.Map;

import org.copydesk.review.Act;
import org.copydesk.review.Changing;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.Verb;
import org.copydesk.review.Wish;
import org.copydesk.review.Words;

/** Puts other words in place of some. An editor's own correction is accepted at once, or proposed for another's eye. */
public record Correct(Words words, Wish wish, CorrectionStatus status) implements Verb {

    @Override
    public String name() {
        return status == CorrectionStatus.PROPOSED ? "propose" : "correct";
    }

    @Override
    public String reason() {
        return wish.reason();
    }

    @Override
    public void on(Act act) {
        var span = words.toChange(act, wish.replacement());
        if (status == CorrectionStatus.PROPOSED) {
            new Changing(act).propose(span, wish);
        } else {
            new Changing(act).accept(Map.of(span, wish));
        }
    }
}
