package org.copydesk.web.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.copydesk.quotes.QuoteKind;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Place;
import org.copydesk.review.Sheet;
import org.copydesk.text.Fate;
import org.copydesk.text.Span;
import org.copydesk.web.review.QuoteForm.Ending;
import org.copydesk.web.review.QuoteForm.Neighbour;
import org.copydesk.web.review.QuoteForm.Piece;

/** Makes the form of a quote. */
final class QuoteForms {
    /** More places of a name than these are not one editor's morning: the register's rules find them. */
    private static final int MOST_PLACES = 40;

    /** So much of a neighbour's words tells which one it is, in UTF-16 units. */
    private static final int TOLD = 40;

    private final Sheet sheet;
    private final List<Span> paragraphs;
    private final List<String> people;

    QuoteForms(Sheet sheet, List<String> people) {
        this.sheet = sheet;
        this.paragraphs = Typesetter.paragraphs(sheet.draft().text());
        this.people = people;
    }

    /** The form of a new quote on {@code span}. */
    QuoteForm of(Span span) {
        return new QuoteForm("", List.of(new Piece("", span, words(span), List.of(), List.of())), QuoteKind.DIRECT, "", "", -1,
                "", -1, "", List.of(), List.of(), people, List.of(), List.of());
    }

    /** The form that edits {@code quote} and the other pieces of its utterance. */
    QuoteForm of(Annotation quote) {
        var facts = quote.quote();
        var mention = facts.mention().flatMap(this::standing);
        var cue = facts.cue().flatMap(this::standing);
        var printed = mention.map(this::words).orElse("");
        var pieces = pieces(quote);
        return new QuoteForm(quote.id(), pieces, facts.kind(), facts.speaker(), printed,
                mention.map(Span::start).orElse(-1),
                cue.map(this::words).orElse(""), cue.map(Span::start).orElse(-1), printed, others(mention), facts.candidates(),
                people, partings(pieces), neighbours(quote));
    }

    /** {@code form} as the visitor filled it in. */
    QuoteForm again(QuoteForm form, Posted posted) {
        return new QuoteForm(form.quote(), form.pieces(), QuoteKind.of(posted.text("kind")).orElse(form.kind()),
                posted.text("speaker"), posted.text("mention"), form.mentionAt(), posted.text("cue"), form.cueAt(),
                posted.text("print"), form.others(), form.candidates(), people, form.partings(), form.neighbours());
    }

    private List<Piece> pieces(Annotation quote) {
        int utterance = quote.quote().utterance();
        return sheet.snapshot()
                .annotations()
                .stream()
                .filter(a -> a.kind() == AnnotationKind.QUOTE && a.status() != AnnotationStatus.DISMISSED)
                .filter(a -> a.id().equals(quote.id())
                        || utterance != 0 && a.quote().utterance() == utterance && a.status() == quote.status())
                .flatMap(a -> a.place().flatMap(this::standing).map(span -> piece(a.id(), span)).stream())
                .sorted(Comparator.comparing(Piece::span))
                .toList();
    }

    private Piece piece(String id, Span span) {
        var around = around(span);
        return new Piece(id, span, words(span), around.beginnings(span), around.endings(span));
    }

    private PieceWords around(Span piece) {
        var paragraph = paragraphs.get(Typesetter.paragraphAt(paragraphs, piece.start()));
        return new PieceWords(sheet.draft().text(), paragraph.union(piece));
    }

    /** Each later piece may begin an utterance of its own, and each word inside a piece. */
    private List<Ending> partings(List<Piece> pieces) {
        var first = pieces.stream().map(piece -> piece.span().start()).findFirst().orElse(0);
        return pieces.stream()
                .flatMap(piece -> around(piece.span()).beginnings(piece.span())
                        .stream()
                        .filter(ending -> ending.at() >= piece.span().start()))
                .filter(ending -> ending.at() > first)
                .map(ending -> new Ending(ending.at(), ending.words(), false))
                .toList();
    }

    private List<Neighbour> neighbours(Annotation quote) {
        var all = Utterance.of(sheet)
                .stream()
                .filter(utterance -> utterance.first().isGuarded() || utterance.ids().contains(quote.id()))
                .sorted(Comparator.comparing(utterance -> utterance.pieces().get(0).span()))
                .toList();
        int here = 0;
        while (here < all.size() && all.get(here).pieces().stream().noneMatch(piece -> piece.quote().id().equals(quote.id()))) {
            here++;
        }
        return IntStream.of(here - 1, here + 1)
                .filter(i -> i >= 0 && i < all.size())
                .mapToObj(i -> new Neighbour(all.get(i).first().id(), shortened(all.get(i).words(sheet.draft()))))
                .toList();
    }

    private static String shortened(String words) {
        return words.length() <= TOLD ? words : words.substring(0, words.offsetByCodePoints(0, TOLD / 2)) + "…";
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
