package org.copydesk.review.verbs;

import java.util.List;
import java.util.Optional;

import org.copydesk.article.Unacceptable;
import org.copydesk.review.Act;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Utterances;
import org.copydesk.review.Verb;
import org.copydesk.review.Words;
import org.copydesk.text.Boundaries;
import org.copydesk.text.Fate;
import org.copydesk.text.Span;

/**
 * Parts an utterance in two: what stands before the words {@code from} keeps its speaker and status; what begins with them is an
 * utterance of its own, proposed until somebody says whose it is. A piece that holds those words inside is cut there.
 *
 * @param id a piece of the utterance
 * @param from the first words of the second part
 */
public record PartQuote(String id, Words from) implements Verb {

    @Override
    public String name() {
        return "part-quote";
    }

    @Override
    public void on(Act act) {
        var quote = act.annotation(id);
        if (quote.kind() != AnnotationKind.QUOTE) {
            throw new Unacceptable("id", "Only a quote has parts.");
        }
        int at = from.inDraft(act).start();
        var pieces = Utterances.piecesOf(act, quote);
        var first = pieces.stream().filter(piece -> Utterances.span(act, piece).start() < at).toList();
        var second = pieces.subList(first.size(), pieces.size());
        boolean cut = !first.isEmpty() && Utterances.span(act, first.get(first.size() - 1)).end() > at;
        if (first.isEmpty() || second.isEmpty() && !cut) {
            throw new Unacceptable("from", "Both parts need words of the quote.");
        }
        part(act, first, at, second);
    }

    private static void part(Act act, List<Annotation> first, int at, List<Annotation> second) {
        int number = Utterances.next(act);
        first.forEach(piece -> act.put(taken(act, piece, piece.quote().utterance(), piece.status())));
        second.forEach(piece -> act.put(taken(act, piece, number, AnnotationStatus.PROPOSED)));
        var last = first.get(first.size() - 1);
        var whole = Utterances.span(act, last);
        if (whole.end() > at) {
            var kept = taken(act, last, last.quote().utterance(), last.status());
            act.put(kept.standingAt(act.draft().place(trimmed(act, whole.start(), at)), act.actor().name(), act.seq()));
            act.put(new Annotation(act.newId(), last.version(), last.kind(), AnnotationStatus.PROPOSED, Fate.KEPT,
                    Optional.of(act.draft().place(trimmed(act, at, whole.end()))), last.quote().inUtterance(number), "",
                    act.actor().name(), act.seq()));
        }
    }

    /** The piece in the actor's hands: the engine, which reads the utterance as one, no longer proposes it. */
    private static Annotation taken(Act act, Annotation piece, int utterance, AnnotationStatus status) {
        var name = act.actor().name();
        return piece.quoting(piece.quote().inUtterance(utterance), name, act.seq()).decided(status, name, act.seq());
    }

    private static Span trimmed(Act act, int start, int end) {
        return Boundaries.trim(act.draft().text(), new Span(start, end));
    }
}
