package org.copydesk.review.verbs;

import java.util.List;

import org.copydesk.article.Texts;
import org.copydesk.review.Act;
import org.copydesk.review.Dismissal;
import org.copydesk.review.Scope;
import org.copydesk.review.Verb;

/** Decides that suspicions are none: in this article, in this source's copy, or on the whole desk. */
public record DismissFindings(List<String> ids, Scope scope, String reason) implements Verb {

    @Override
    public String name() {
        return "dismiss";
    }

    @Override
    public void on(Act act) {
        Texts.check("reason", reason);
        var source = scope == Scope.SOURCE ? act.now().facts().source() : "";
        ids.stream()
                .map(act::finding)
                .filter(finding -> finding.isOpen())
                .forEach(finding -> act.put(new Dismissal(act.newId(), scope, source, finding.rule(), finding.place().words(),
                        finding.prefix(), finding.suffix(), act.actor().name(), act.seq())));
    }
}
