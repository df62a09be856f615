package org.copydesk.web.api;

import java.util.List;
import java.util.Optional;

import org.copydesk.quotes.QuoteKind;
import org.copydesk.register.Person;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.QuoteWish;
import org.copydesk.review.Verb;
import org.copydesk.review.Words;
import org.copydesk.review.verbs.ChangeAnnotation;

/**
 * An annotation as a program sends it. Spans lie in {@code in}: the version or the draft.
 *
 * @param pieces spans that stand for {@code start, end, exact} where a quote has several
 */
record AnnotationBody(String kind, String in, Integer start, Integer end, String exact, List<Piece> pieces, String body,
        String quoteKind,
        Speaker speaker, Piece cue, Integer group, String status) {

    /** A span; {@code exact} may be left out for a mention or a cue. */
    record Piece(Integer start, Integer end, String exact) {}

    /** The mention's span, and whom it stands for: a name of the register, or the id of its entry. Each may stand alone. */
    record Speaker(Integer start, Integer end, String exact, String person, String name) {}

    List<Words> words() {
        if (pieces == null || pieces.isEmpty()) {
            return List.of(Fields.words(in, start, end, exact));
        }
        return pieces.stream().map(piece -> Fields.words(in, piece.start(), piece.end(), piece.exact())).toList();
    }

    QuoteWish quoteWish() {
        return new QuoteWish(Fields.code("quoteKind", quoteKind, QuoteKind::of, QuoteKind.DIRECT), mention(),
                Optional.ofNullable(cue).map(piece -> Fields.span(in, piece.start(), piece.end(), piece.exact())), name(),
                group == null ? 0 : group);
    }

    Verb change(String id) {
        boolean aboutQuote = quoteKind != null || speaker != null || cue != null;
        return new ChangeAnnotation(id, start == null ? Optional.empty() : Optional.of(Fields.words(in, start, end, exact)),
                aboutQuote ? Optional.of(quoteWish()) : Optional.empty(), Optional.ofNullable(body),
                Optional.ofNullable(status).map(s -> Fields.code("status", s, AnnotationStatus::of)));
    }

    private Optional<Words> mention() {
        return Optional.ofNullable(speaker)
                .filter(s -> s.start() != null)
                .map(s -> Fields.span(in, s.start(), s.end(), s.exact()));
    }

    private String name() {
        if (speaker == null) {
            return "";
        }
        if (speaker.person() != null) {
            return Person.called(speaker.person()).map(person -> person.name).orElse(speaker.person());
        }
        return Fields.text(speaker.name());
    }
}
