package org.copydesk.review.verbs;

import org.copydesk.article.ArticleState;
import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.review.Act;
import org.copydesk.review.Verb;

/** Discards the article, reversibly. */
public record Spike(String reason) implements Verb {

    @Override
    public String name() {
        return "spike";
    }

    @Override
    public boolean merges() {
        return false;
    }

    @Override
    public void on(Act act) {
        Texts.check("reason", reason);
        if (act.now().facts().state() == ArticleState.SPIKED) {
            throw new Unacceptable("state", "The article is spiked already.");
        }
        act.put(act.now().facts().spiked());
    }
}
