package org.copydesk.review.verbs;

import org.copydesk.article.Missing;
import org.copydesk.review.Act;
import org.copydesk.review.Dismissal;
import org.copydesk.review.Verb;

/** Takes a dismissal back: what it kept quiet is open again where the draft still gives cause for it. */
public record ReopenFindings(String dismissal) implements Verb {

    @Override
    public String name() {
        return "undismiss";
    }

    @Override
    public void on(Act act) {
        act.remove(act.now().find(Dismissal.COLLECTION, dismissal).orElseThrow(() -> new Missing("Dismissal " + dismissal)));
    }
}
