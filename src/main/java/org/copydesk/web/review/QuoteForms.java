package org.copydesk.web.review;

import java.util.List;
import java.util.Optional;

import org.copydesk.quotes.QuoteKind;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Place;
import org.copydesk.review.Sheet;
import org.copydesk.text.Fate;
import org.copydesk.text.Span;
import org.copydesk.web.review.QuoteForm.Piece;

/** Makes the form of a quote. */
final class QuoteForms {
    /** More places of a name than these are not one editor's morning: the register's rules find them. */
    private static final int MOST_PLACES = 40;

    private final Sheet sheet;
    private final List<String> people;

    QuoteForms(Sheet sheet, List<String> people) {
        this.sheet = sheet;
        this.people = people;
    }

    /** The form of a new quote on {@code span}. */
    QuoteForm of(Span span) {
        return new QuoteForm("", List.of(new Piece("", span, words(span))), QuoteKind.DIRECT, "", "", -1, "", -1, "", List.of(),
                List.of(), people);
    }

    /** The form that edits {@code quote} and the other pieces of its utterance. */
    QuoteForm of(Annotation quote) {
        var facts = quote.quote();
        var mention = facts.mention().flatMap(this::standing);
        var cue = facts.cue().flatMap(this::standing);
        var printed = mention.map(this::words).orElse("");
        return new QuoteForm(quote.id(), pieces(quote), facts.kind(), facts.speaker(), printed,
                mention.map(Span::start).orElse(-1),
                cue.map(this::words).orElse(""), cue.map(Span::start).orElse(-1), printed, others(mention), facts.candidates(),
                people);
    }

    /** {@code form} as the visitor filled it in. */
    QuoteForm again(QuoteForm form, Posted posted) {
        return new QuoteForm(form.quote(), form.pieces(), QuoteKind.of(posted.text("kind")).orElse(form.kind()),
                posted.text("speaker"), posted.text("mention"), form.mentionAt(), posted.text("cue"), form.cueAt(),
                posted.text("print"), form.others(), form.candidates(), people);
    }

    private List<Piece> pieces(Annotation quote) {
        int utterance = quote.quote().utterance();
        return sheet.snapshot()
                .annotations()
                .stream()
                .filter(a -> a.kind() == AnnotationKind.QUOTE && a.status() != AnnotationStatus.DISMISSED)
                .filter(a -> a.id().equals(quote.id())
                        || utterance != 0 && a.quote().utterance() == utterance && a.status() == quote.status())
                .flatMap(a -> a.place().flatMap(this::standing).map(span -> new Piece(a.id(), span, words(span))).stream())
                .toList();
    }

    private Optional<Span> standing(Place place) {
        return Optional.of(sheet.draft().map(place))
                .filter(mapped -> mapped.fate() != Fate.ORPHANED)
                .map(mapped -> mapped.span());
    }

    private String words(Span span) {
        return span.of(sheet.draft().text());
    }

    /** Only of a name: a pronoun stands for another each time. */
    private List<PlacesForm.Ticked> others(Optional<Span> mention) {
        return mention.filter(span -> Character.isUpperCase(words(span).codePointAt(0)))
                .map(span -> new Places(sheet).others(span, words(span)))
                .filter(places -> places.size() <= MOST_PLACES)
                .orElse(List.of());
    }
}
