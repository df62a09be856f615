package org.copydesk.review.verbs;

import java.util.List;

import org.copydesk.cleaning.Fix;
import org.copydesk.review.Act;
import org.copydesk.review.Correction;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.InQuote;
import org.copydesk.review.Verb;

/** Applies cleaning's fixes to newly received copy: accepted at once, each visible and revertible. */
public record Clean(List<Fix> fixes) implements Verb {

    @Override
    public String name() {
        return "clean";
    }

    @Override
    public void on(Act act) {
        var text = act.now().text();
        fixes.forEach(fix -> act.put(new Correction(act.newId(), act.now().version(), fix.span().start(), fix.span().end(),
                fix.span().of(text), fix.replacement(), fix.category(), fix.severity(), fix.reason(), fix.rule(),
                act.actor().name(),
                CorrectionStatus.ACCEPTED, InQuote.OUTSIDE, "", "", act.seq())));
    }
}
