package org.copydesk.review.verbs;

import org.copydesk.article.ArticleState;
import org.copydesk.article.Unacceptable;
import org.copydesk.review.Act;
import org.copydesk.review.Verb;

/** Says that the editor is done: the article is corrected and waits for a chief. What is not saved yet is saved. */
public record HandOver(String reason) implements Verb {

    @Override
    public String name() {
        return "hand-over";
    }

    @Override
    public boolean merges() {
        return false;
    }

    @Override
    public void on(Act act) {
        var facts = act.now().facts();
        if (facts.state() != ArticleState.IN_REVIEW && facts.state() != ArticleState.INCOMING) {
            throw new Unacceptable("state",
                    "Only an article in review can be handed over; this one is " + facts.state().code() + ".");
        }
        if (!act.draft().placed().isEmpty()) {
            act.save("Saved on handing over");
        }
        act.put(facts.in(ArticleState.CORRECTED));
    }
}
