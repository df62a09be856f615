package org.copydesk.review.verbs;

import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.review.Act;
import org.copydesk.review.Conflict;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.Verb;
import org.copydesk.review.Wish;

/** Gives a correction that is not yet saved other words or another label. */
public record Relabel(String id, Wish wish) implements Verb {

    @Override
    public String name() {
        return "edit";
    }

    @Override
    public String reason() {
        return wish.reason();
    }

    @Override
    public void on(Act act) {
        var correction = act.correction(id);
        if (correction.status() != CorrectionStatus.ACCEPTED && correction.status() != CorrectionStatus.PROPOSED) {
            throw new Unacceptable("status", "This correction is " + correction.status().code() + "; it cannot be edited.");
        }
        if (correction.seq() > act.base().seq()) {
            var doing = act.past().event(correction.seq());
            throw new Conflict(wish.replacement(), correction.replacement(), doing.actor(), doing.at());
        }
        Texts.check("replacement", wish.replacement());
        Texts.check("reason", wish.reason());
        act.put(correction.rewritten(wish.replacement(), wish.category(), wish.severity(), wish.reason(), wish.inQuote(),
                act.seq()));
    }
}
