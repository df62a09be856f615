package org.copydesk.review.verbs;

import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.review.Act;
import org.copydesk.review.Verb;

/** Makes the draft the next version. */
public record Save(String summary) implements Verb {

    @Override
    public String name() {
        return "save";
    }

    @Override
    public String reason() {
        return summary;
    }

    @Override
    public boolean merges() {
        return false;
    }

    @Override
    public void on(Act act) {
        Texts.check("summary", summary);
        if (act.draft().placed().isEmpty()) {
            throw new Unacceptable("summary", "Nothing has been corrected since version " + act.now().version() + ".");
        }
        act.save(summary);
    }
}
