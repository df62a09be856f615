package org.copydesk.review.verbs;

import java.util.List;

import org.copydesk.article.Unacceptable;
import org.copydesk.review.Act;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Conflict;
import org.copydesk.review.Verb;

/** Confirms or dismisses quotes, resolves or reopens comments and flags: one or many in one act. */
public record DecideAnnotations(List<String> ids, AnnotationStatus status) implements Verb {

    @Override
    public String name() {
        return switch (status) {
            case CONFIRMED -> "confirm";
            case DISMISSED -> "dismiss-quote";
            case RESOLVED -> "resolve";
            case OPEN, PROPOSED -> "reopen";
        };
    }

    @Override
    public void on(Act act) {
        ids.stream().map(act::annotation).forEach(annotation -> decide(act, annotation));
    }

    private void decide(Act act, Annotation annotation) {
        boolean forQuotes = status != AnnotationStatus.RESOLVED && status != AnnotationStatus.OPEN;
        if (forQuotes != (annotation.kind() == AnnotationKind.QUOTE)) {
            throw new Unacceptable("status", "A " + annotation.kind().code() + " cannot be " + status.code() + ".");
        }
        if (annotation.seq() > act.base().seq() && !annotation.isEngines()) {
            var doing = act.past().event(annotation.seq());
            throw new Conflict(status.code(), annotation.status().code(), doing.actor(), doing.at());
        }
        if (annotation.status() != status) {
            act.put(annotation.decided(status, act.actor().name(), act.seq()));
        }
    }
}
