package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.copydesk.quotes.QuoteKind;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Draft;
import org.copydesk.review.Place;
import org.copydesk.review.Sheet;
import org.copydesk.text.Layer;
import org.copydesk.text.Span;
import org.copydesk.web.Wording;
import org.copydesk.web.review.Card.Deed;

/** The quotes as items: one card for the pieces of an utterance in one paragraph; a decision is about all its pieces. */
final class QuoteItems {
    /** Surer than this, and the reason need not be told on the card: it is on the quotes page. Judged by eye. */
    private static final double SURE = 0.95;

    private final Draft draft;
    private final List<Span> paragraphs;
    private final Asked asked;

    private QuoteItems(Draft draft, List<Span> paragraphs, Asked asked) {
        this.draft = draft;
        this.paragraphs = paragraphs;
        this.asked = asked;
    }

    static List<Item> of(Sheet sheet, List<Span> paragraphs, Asked asked) {
        var items = new QuoteItems(sheet.draft(), paragraphs, asked);
        return Utterance.of(sheet)
                .stream()
                .filter(utterance -> utterance.first().status() != AnnotationStatus.DISMISSED)
                .flatMap(utterance -> items.byParagraph(utterance)
                        .values()
                        .stream()
                        .map(pieces -> items.item(new Utterance(pieces), utterance.ids())))
                .toList();
    }

    private Map<Integer, List<Utterance.Piece>> byParagraph(Utterance utterance) {
        return utterance.pieces()
                .stream()
                .collect(Collectors.groupingBy(piece -> Typesetter.paragraphAt(paragraphs, piece.span().start()),
                        LinkedHashMap::new, Collectors.toList()));
    }

    private Item item(Utterance here, String ids) {
        var first = here.first();
        boolean term = isTerm(first);
        var layers = new ArrayList<Layer<Overlay>>();
        for (var piece : here.pieces()) {
            layers.add(new Layer<>(piece.span(), Overlay.of(term ? Tint.TERM : Tint.QUOTE, first.id())));
            part(piece.quote().quote().cue(), Tint.CUE, first.id(), layers);
            part(piece.quote().quote().mention(), Tint.SPEAKER, first.id(), layers);
        }
        return new Item(here.pieces().get(0).span(), layers.stream().distinct().toList(), card(here, ids));
    }

    private static boolean isTerm(Annotation quote) {
        return quote.quote().kind() == QuoteKind.TERM;
    }

    private void part(Optional<Place> part, Tint tint, String id, List<Layer<Overlay>> layers) {
        Utterance.standing(part, draft).ifPresent(mapped -> layers.add(new Layer<>(mapped.span(), Overlay.of(tint, id))));
    }

    private Card card(Utterance here, String ids) {
        var quote = here.first();
        boolean proposed = quote.status() == AnnotationStatus.PROPOSED;
        var voice = here.voice(draft);
        var title = title(quote) + (proposed ? "" : ", confirmed");
        var why = proposed && (quote.quote().confidence() < SURE || voice.name().isEmpty())
                ? Wording.sentence(quote.quote().why())
                : "";
        var aside = proposed ? Wording.percent(quote.quote().confidence()) : "";
        return isTerm(quote)
                ? new Card(quote.id(), Card.Kind.TERM, false, Optional.empty(), title, aside, why, Optional.empty(),
                        Optional.empty(), deeds(quote, ids, proposed))
                : new Card(quote.id(), Card.Kind.QUOTE, proposed, Optional.empty(), title, aside, why, Optional.of(voice),
                        Optional.empty(), deeds(quote, ids, proposed));
    }

    private static String title(Annotation quote) {
        return switch (quote.quote().kind()) {
            case DIRECT -> "Quote";
            case MIXED -> "Mixed quote";
            case INDIRECT -> "Indirect quote";
            case TERM -> "Term";
        };
    }

    private List<Deed> deeds(Annotation quote, String ids, boolean proposed) {
        var edit = Deed.link(asked.opening(quote.id(), "i-" + quote.id()), "Speaker", "e");
        var dismiss = Deed.button("dismiss", ids, "Dismiss", "x");
        return proposed ? List.of(Deed.button("confirm", ids, "Confirm", "a"), edit, dismiss) : List.of(edit, dismiss);
    }
}
