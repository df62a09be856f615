package org.copydesk.review.verbs;

import org.copydesk.article.Unacceptable;
import org.copydesk.review.Act;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.Utterances;
import org.copydesk.review.Verb;

/**
 * Makes two utterances one: the pieces of {@code other} get speaker, cue, kind and status of {@code id}.
 *
 * @param id a piece of the utterance that says who speaks
 * @param other a piece of the one that is joined to it
 */
public record JoinQuotes(String id, String other) implements Verb {

    @Override
    public String name() {
        return "join-quotes";
    }

    @Override
    public void on(Act act) {
        var quote = act.annotation(id);
        var joined = act.annotation(other);
        if (quote.kind() != AnnotationKind.QUOTE || joined.kind() != AnnotationKind.QUOTE) {
            throw new Unacceptable("other", "Only quotes can be joined.");
        }
        var pieces = Utterances.piecesOf(act, quote);
        var others = Utterances.piecesOf(act, joined);
        if (pieces.contains(joined)) {
            throw new Unacceptable("other", "These are one utterance already.");
        }
        int number = quote.quote().utterance() == 0 ? Utterances.next(act) : quote.quote().utterance();
        var name = act.actor().name();
        var facts = quote.quote().inUtterance(number);
        pieces.forEach(piece -> act.put(piece.quoting(piece.quote().inUtterance(number), name, act.seq())));
        others.forEach(piece -> act.put(piece.quoting(piece.quote().joining(facts), name, act.seq())
                .decided(quote.status(), name, act.seq())));
    }
}
