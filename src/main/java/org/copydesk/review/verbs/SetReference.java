package org.copydesk.review.verbs;

import java.util.Optional;

import org.copydesk.article.ReferenceText;
import org.copydesk.article.Texts;
import org.copydesk.review.Act;
import org.copydesk.review.Verb;

/** Sets a reference text beside the article, or takes it away. */
public record SetReference(Optional<ReferenceText> reference) implements Verb {

    @Override
    public String name() {
        return "reference";
    }

    @Override
    public void on(Act act) {
        reference.ifPresentOrElse(text -> {
            Texts.check("text", text.text());
            act.put(text);
        }, () -> act.now().reference().ifPresent(act::remove));
    }
}
