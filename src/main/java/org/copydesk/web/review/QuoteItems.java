package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.copydesk.quotes.QuoteKind;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Draft;
import org.copydesk.review.Place;
import org.copydesk.review.Sheet;
import org.copydesk.text.Fate;
import org.copydesk.text.Layer;
import org.copydesk.text.Mapped;
import org.copydesk.text.Span;
import org.copydesk.web.Wording;
import org.copydesk.web.review.Card.Deed;
import org.copydesk.web.review.Card.Voice;

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

    /** A piece, and where it stands in the draft. */
    private record Standing(Annotation quote, Span span) {}

    static List<Item> of(Sheet sheet, List<Span> paragraphs, Asked asked) {
        return new QuoteItems(sheet.draft(), paragraphs, asked).items(sheet);
    }

    private List<Item> items(Sheet sheet) {
        var utterances = sheet.snapshot()
                .annotations()
                .stream()
                .filter(a -> a.kind() == AnnotationKind.QUOTE && a.status() != AnnotationStatus.DISMISSED)
                .flatMap(a -> standing(a).stream())
                .collect(Collectors.groupingBy(QuoteItems::utterance, LinkedHashMap::new, Collectors.toList()));
        var items = new ArrayList<Item>();
        utterances.values().forEach(pieces -> {
            var ids = pieces.stream().map(piece -> piece.quote().id()).collect(Collectors.joining(","));
            byParagraph(pieces).values().forEach(together -> items.add(item(together, ids)));
        });
        return items;
    }

    private Optional<Standing> standing(Annotation quote) {
        return quote.place()
                .map(draft::map)
                .filter(mapped -> mapped.fate() != Fate.ORPHANED)
                .map(mapped -> new Standing(quote, mapped.span()));
    }

    private static Object utterance(Standing piece) {
        var quote = piece.quote();
        int number = quote.quote().utterance();
        return number == 0 ? quote.id() : List.of(number, quote.status(), quote.quote().kind() == QuoteKind.TERM);
    }

    private Map<Integer, List<Standing>> byParagraph(List<Standing> pieces) {
        return pieces.stream()
                .collect(Collectors.groupingBy(piece -> Typesetter.paragraphAt(paragraphs, piece.span().start()),
                        LinkedHashMap::new, Collectors.toList()));
    }

    private Item item(List<Standing> pieces, String ids) {
        var first = pieces.get(0).quote();
        boolean term = first.quote().kind() == QuoteKind.TERM;
        var layers = new ArrayList<Layer<Overlay>>();
        for (var piece : pieces) {
            layers.add(new Layer<>(piece.span(), Overlay.of(term ? Tint.TERM : Tint.QUOTE, first.id())));
            part(piece.quote().quote().cue(), Tint.CUE, first.id(), layers);
            part(piece.quote().quote().mention(), Tint.SPEAKER, first.id(), layers);
        }
        return new Item(pieces.get(0).span(), layers.stream().distinct().toList(), card(first, ids, pieces.size()));
    }

    private void part(Optional<Place> part, Tint tint, String id, List<Layer<Overlay>> layers) {
        part.map(draft::map)
                .filter(mapped -> mapped.fate() != Fate.ORPHANED)
                .ifPresent(mapped -> layers.add(new Layer<>(mapped.span(), Overlay.of(tint, id))));
    }

    private Card card(Annotation quote, String ids, int pieces) {
        boolean proposed = quote.status() == AnnotationStatus.PROPOSED;
        boolean term = quote.quote().kind() == QuoteKind.TERM;
        var voice = voice(quote);
        var title = title(quote) + (proposed ? "" : ", confirmed");
        var why = proposed && (quote.quote().confidence() < SURE || voice.name().isEmpty()) ? quote.quote().why() : "";
        return new Card(quote.id(), term ? Card.Kind.TERM : Card.Kind.QUOTE, proposed && !term, Optional.empty(), title,
                proposed ? Wording.percent(quote.quote().confidence()) : "", why, term ? Optional.empty() : Optional.of(voice),
                Optional.empty(),
                deeds(quote, ids, proposed));
    }

    private static String title(Annotation quote) {
        return switch (quote.quote().kind()) {
            case DIRECT -> "Quote";
            case MIXED -> "Mixed quote";
            case INDIRECT -> "Indirect quote";
            case TERM -> "Term";
        };
    }

    private Voice voice(Annotation quote) {
        var facts = quote.quote();
        var mapped = facts.mention().map(draft::map).filter(m -> m.fate() != Fate.ORPHANED);
        var printed = mapped.map(this::words).orElse("");
        var former = mapped.filter(m -> m.fate() == Fate.CHANGED).flatMap(m -> facts.mention()).map(Place::words).orElse("");
        var name = facts.speaker().isEmpty() ? String.join(" or ", facts.candidates()) : facts.speaker();
        boolean said = name.isEmpty() || printed.equals(name) || !former.isEmpty();
        return new Voice(name.isEmpty() ? printed : name, said ? "" : printed, former, printed, cue(facts.cue()));
    }

    private String cue(Optional<Place> cue) {
        return cue.map(draft::map).filter(m -> m.fate() != Fate.ORPHANED).map(this::words).orElse("");
    }

    private String words(Mapped mapped) {
        return mapped.span().of(draft.text());
    }

    private List<Deed> deeds(Annotation quote, String ids, boolean proposed) {
        var edit = Deed.link(asked.opening(quote.id(), "i-" + quote.id()), "Speaker", "e");
        var dismiss = Deed.button("dismiss", ids, "Dismiss", "x");
        return proposed ? List.of(Deed.button("confirm", ids, "Confirm", "a"), edit, dismiss) : List.of(edit, dismiss);
    }
}
