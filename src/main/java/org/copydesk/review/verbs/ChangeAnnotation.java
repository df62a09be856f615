package org.copydesk.review.verbs;

import java.util.Optional;

import org.copydesk.article.Texts;
import org.copydesk.review.Act;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Conflict;
import org.copydesk.review.QuoteWish;
import org.copydesk.review.Verb;
import org.copydesk.review.Words;

/**
 * Changes an annotation: where it stands (an orphan gets a place again, a quote grows), what it says, who spoke.
 *
 * @param words where it is to stand; empty to leave it
 * @param quote what the quote is to be; empty to leave it
 * @param body what it is to say; empty Optional to leave it
 * @param status what is decided about it; empty to leave it. A quote that an editor changes is thereby confirmed.
 */
public record ChangeAnnotation(String id, Optional<Words> words, Optional<QuoteWish> quote, Optional<String> body,
        Optional<AnnotationStatus> status) implements Verb {

    @Override
    public String name() {
        return "change-annotation";
    }

    @Override
    public void on(Act act) {
        var annotation = act.annotation(id);
        if (annotation.seq() > act.base().seq() && !annotation.isEngines()) {
            var doing = act.past().event(annotation.seq());
            throw new Conflict(body.orElse(""), annotation.body(), doing.actor(), doing.at());
        }
        act.put(changed(act, annotation));
    }

    private Annotation changed(Act act, Annotation annotation) {
        var name = act.actor().name();
        var changed = annotation;
        if (words.isPresent()) {
            changed = changed.standingAt(act.draft().place(words.get().inDraft(act)), name, act.seq());
        }
        if (quote.isPresent()) {
            changed = changed.quoting(quote.get().facts(act), name, act.seq());
        }
        if (body.isPresent()) {
            changed = changed.saying(Texts.check("body", body.get()), name, act.seq());
        }
        var decided = status.orElse(changed.isGuarded() ? AnnotationStatus.CONFIRMED : changed.status());
        return changed.decided(decided, name, act.seq());
    }
}
