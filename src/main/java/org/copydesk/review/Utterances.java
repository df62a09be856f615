package org.copydesk.review;

import java.util.Comparator;
import java.util.List;

import org.copydesk.text.Fate;
import org.copydesk.text.Span;

/** What ties the pieces of one utterance together: a number that they share. */
public final class Utterances {

    private Utterances() {}

    /** {@code facts} with a new number of its own where several pieces need one and none was told. */
    public static QuoteFacts tied(Act act, QuoteFacts facts, int pieces) {
        if (facts.utterance() != 0 || pieces < 2) {
            return facts;
        }
        return facts.inUtterance(next(act));
    }

    /** A number that no utterance of the article has. */
    public static int next(Act act) {
        return act.now().annotations().stream().mapToInt(a -> a.quote().utterance()).max().orElse(0) + 1;
    }

    /** The pieces that stand in the draft of the utterance that {@code quote} belongs to, in order of the text. */
    public static List<Annotation> piecesOf(Act act, Annotation quote) {
        int number = quote.quote().utterance();
        return act.now()
                .annotations()
                .stream()
                .filter(other -> other.kind() == AnnotationKind.QUOTE && other.status() == quote.status())
                .filter(other -> other.id().equals(quote.id()) || number != 0 && other.quote().utterance() == number)
                .filter(other -> other.place().filter(place -> act.draft().map(place).fate() != Fate.ORPHANED).isPresent())
                .sorted(Comparator.comparing(piece -> span(act, piece)))
                .toList();
    }

    /** Where {@code piece}, one that {@link #piecesOf} gave, stands in the draft. */
    public static Span span(Act act, Annotation piece) {
        return act.draft().map(piece.place().orElseThrow()).span();
    }
}
