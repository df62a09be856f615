package org.copydesk.review.verbs;

import java.util.List;
import java.util.Optional;

import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.review.Act;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.QuoteFacts;
import org.copydesk.review.QuoteWish;
import org.copydesk.review.Utterances;
import org.copydesk.review.Verb;
import org.copydesk.review.Words;
import org.copydesk.text.Fate;
import org.copydesk.text.Span;

/**
 * Says something about words: a quote (in one or more pieces), a comment, a flag. A quote that an editor marks takes the place
 * of what the engine proposed there.
 *
 * @param quote what the quote is; empty for a comment or flag
 */
public record Annotate(AnnotationKind kind, List<Words> pieces, Optional<QuoteWish> quote, String body) implements Verb {

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
        var spans = Words.inDraft(act, pieces);
        if (spans.isEmpty() || spans.stream().anyMatch(Span::isEmpty)) {
            throw new Unacceptable("start", "Nothing is selected.");
        }
        var facts = quote.map(wish -> Utterances.tied(act, wish.facts(act), spans.size())).orElse(QuoteFacts.NONE);
        var status = kind == AnnotationKind.QUOTE ? AnnotationStatus.CONFIRMED : AnnotationStatus.OPEN;
        for (var span : spans) {
            act.put(new Annotation(act.newId(), act.now().version(), kind, status, Fate.KEPT,
                    Optional.of(act.draft().place(span)), facts,
                    body, act.actor().name(), act.seq()));
        }
    }
}
