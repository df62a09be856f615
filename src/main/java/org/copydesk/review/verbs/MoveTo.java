package org.copydesk.review.verbs;

import org.copydesk.article.ArticleState;
import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.review.Act;
import org.copydesk.review.Verb;

/** Takes the article back on the desk: unspikes it to the state it had, or reopens one that was handed over or approved. */
public record MoveTo(String name, ArticleState from, String reason) implements Verb {
    public static final String UNSPIKE = "unspike";
    public static final String REOPEN = "reopen";

    /** Gives a spiked article the state back that it had. */
    public static MoveTo unspike(String reason) {
        return new MoveTo(UNSPIKE, ArticleState.SPIKED, reason);
    }

    /** Moves an article that was in {@code from} back into review. */
    public static MoveTo reopen(ArticleState from, String reason) {
        return new MoveTo(REOPEN, from, reason);
    }

    @Override
    public boolean merges() {
        return false;
    }

    @Override
    public void on(Act act) {
        Texts.check("reason", reason);
        var facts = act.now().facts();
        if (facts.state() != from) {
            throw new Unacceptable("state", "The article is " + facts.state().code() + ", not " + from.code() + ".");
        }
        act.put(facts.in(name.equals(UNSPIKE) ? facts.formerState() : ArticleState.IN_REVIEW));
    }
}
