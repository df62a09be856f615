package org.copydesk.review.verbs;

import org.copydesk.article.Texts;
import org.copydesk.review.Act;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.QuoteFacts;
import org.copydesk.review.Seen;
import org.copydesk.review.Verb;
import org.copydesk.text.Fate;
import org.copydesk.text.Mapped;

/**
 * Takes in what another program says of words: a comment, flag or quote. Where the words are not found it is an orphan, which
 * an editor attaches by hand; it is never put elsewhere.
 */
public record TakeRemark(AnnotationKind kind, Seen seen, QuoteFacts quote, String body) implements Verb {

    @Override
    public String name() {
        return kind.code();
    }

    @Override
    public String reason() {
        return body;
    }

    @Override
    public void on(Act act) {
        Texts.check("body", body);
        var found = seen.inDraft(act);
        var status = kind == AnnotationKind.QUOTE ? AnnotationStatus.CONFIRMED : AnnotationStatus.OPEN;
        act.put(new Annotation(act.newId(), act.now().version(), kind, status, found.map(Mapped::fate).orElse(Fate.ORPHANED),
                found.map(mapped -> act.draft().place(mapped.span())), quote, body, act.actor().name(), act.seq()));
    }
}
