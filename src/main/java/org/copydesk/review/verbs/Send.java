package org.copydesk.review.verbs;

import org.copydesk.article.ArticleState;
import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.review.Act;
import org.copydesk.review.Verb;

/** Marks the approved article as sent in a format to somebody. */
public record Send(String format, String to) implements Verb {

    @Override
    public String name() {
        return "send";
    }

    @Override
    public String reason() {
        return format + " to " + to;
    }

    @Override
    public void on(Act act) {
        Texts.check("to", to);
        var facts = act.now().facts();
        if (facts.state() != ArticleState.APPROVED && facts.state() != ArticleState.EXPORTED) {
            throw new Unacceptable("state", "Only an approved article can be sent; this one is " + facts.state().code() + ".");
        }
        act.put(facts.in(ArticleState.EXPORTED));
    }
}
