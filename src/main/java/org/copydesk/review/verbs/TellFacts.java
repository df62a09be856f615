package org.copydesk.review.verbs;

import org.copydesk.article.ArticleFacts;
import org.copydesk.review.Act;
import org.copydesk.review.Verb;

/** Changes what is said of the article as a whole: its slug, language, assignee, or state. */
public record TellFacts(String name, String reason, java.util.function.UnaryOperator<ArticleFacts> change, boolean merges)
        implements
            Verb {

    @Override
    public void on(Act act) {
        act.put(change.apply(act.now().facts()));
    }
}
