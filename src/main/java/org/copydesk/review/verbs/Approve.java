package org.copydesk.review.verbs;

import org.copydesk.article.ArticleState;
import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.review.Act;
import org.copydesk.review.Gate;
import org.copydesk.review.GateClosed;
import org.copydesk.review.Verb;

/** Approves the article, if the gate is open or the chief gives a reason to override it. What is not saved yet is saved. */
public record Approve(String reason) implements Verb {

    @Override
    public String name() {
        return "approve";
    }

    @Override
    public boolean merges() {
        return false;
    }

    @Override
    public void on(Act act) {
        Texts.check("reason", reason);
        var facts = act.now().facts();
        if (facts.state() != ArticleState.IN_REVIEW && facts.state() != ArticleState.CORRECTED) {
            throw new Unacceptable("state", "Only an article in review or handed over can be approved; this one is "
                    + facts.state().code() + ".");
        }
        var causes = Gate.causes(act.start());
        if (!causes.isEmpty() && reason.isBlank()) {
            throw new GateClosed(causes);
        }
        if (!act.draft().placed().isEmpty()) {
            act.save("Saved on approval");
        }
        act.put(facts.in(ArticleState.APPROVED));
    }
}
