package org.copydesk.web.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.copydesk.quotes.QuoteKind;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.Draft;
import org.copydesk.review.Place;
import org.copydesk.review.Sheet;
import org.copydesk.text.Fate;
import org.copydesk.text.Mapped;
import org.copydesk.text.Span;
import org.copydesk.web.review.Card.Voice;

/** What somebody said in one go: its pieces in order, each standing in the draft. */
record Utterance(List<Piece> pieces) {

    /** A piece, and where it stands in the draft. */
    record Piece(Annotation quote, Span span) {}

    /** The quotes of an article by utterance; orphans are not among them. */
    static List<Utterance> of(Sheet sheet) {
        return sheet.snapshot()
                .annotations()
                .stream()
                .filter(annotation -> annotation.kind() == AnnotationKind.QUOTE)
                .flatMap(annotation -> piece(annotation, sheet.draft()).stream())
                .collect(Collectors.groupingBy(Utterance::name, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Utterance::new)
                .toList();
    }

    private static Optional<Piece> piece(Annotation quote, Draft draft) {
        return standing(quote.place(), draft).map(mapped -> new Piece(quote, mapped.span()));
    }

    /** Where a part of a quote stands in the draft, if it does. */
    static Optional<Mapped> standing(Optional<Place> part, Draft draft) {
        return part.map(draft::map).filter(mapped -> mapped.fate() != Fate.ORPHANED);
    }

    /** Decided pieces and open ones, speech and terms never go together. */
    private static Object name(Piece piece) {
        var quote = piece.quote();
        int number = quote.quote().utterance();
        return number == 0 ? quote.id() : List.of(number, quote.status(), quote.quote().kind() == QuoteKind.TERM);
    }

    /** What all pieces share: speaker, cue, kind, status. */
    Annotation first() {
        return pieces.get(0).quote();
    }

    /** The ids of all pieces, parted by commas. */
    String ids() {
        return pieces.stream().map(piece -> piece.quote().id()).collect(Collectors.joining(","));
    }

    /** The words of the pieces in the draft. */
    String words(Draft draft) {
        return pieces.stream().map(piece -> piece.span().of(draft.text())).collect(Collectors.joining(" … "));
    }

    /** Who speaks, as cards and rows tell it. */
    Voice voice(Draft draft) {
        var facts = first().quote();
        var mention = standing(facts.mention(), draft);
        var printed = mention.map(mapped -> mapped.span().of(draft.text())).orElse("");
        var former = mention.filter(m -> m.fate() == Fate.CHANGED).flatMap(m -> facts.mention()).map(Place::words).orElse("");
        var name = facts.speaker().isEmpty() ? String.join(" or ", facts.candidates()) : facts.speaker();
        boolean told = name.isEmpty() || printed.equals(name) || !former.isEmpty();
        var cue = standing(facts.cue(), draft).map(mapped -> mapped.span().of(draft.text())).orElse("");
        return new Voice(name.isEmpty() ? printed : name, told ? "" : printed, former, printed, cue);
    }
}
