package org.copydesk.review.verbs;

import org.copydesk.review.Act;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Verb;

/** Takes an annotation away. A quote that the engine would propose again is dismissed instead, so that it stays away. */
public record RemoveAnnotation(String id) implements Verb {

    @Override
    public String name() {
        return "remove-annotation";
    }

    @Override
    public void on(Act act) {
        var annotation = act.annotation(id);
        if (annotation.isGuarded()) {
            act.put(annotation.decided(AnnotationStatus.DISMISSED, act.actor().name(), act.seq()));
        } else {
            act.remove(annotation);
        }
    }
}
