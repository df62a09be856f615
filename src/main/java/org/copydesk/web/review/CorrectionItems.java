package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.copydesk.review.Correction;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.Draft;
import org.copydesk.review.Place;
import org.copydesk.review.Sheet;
import org.copydesk.review.verbs.ReceiveAgain;
import org.copydesk.text.Layer;
import org.copydesk.text.Span;
import org.copydesk.web.Wording;
import org.copydesk.web.review.Card.Deed;
import org.copydesk.web.review.Card.Swap;

/** The corrections since the last save as items: those in the draft, and those that wait for a decision. */
final class CorrectionItems {
    private final Sheet sheet;
    private final Asked asked;
    private final UnaryOperator<String> names;

    CorrectionItems(Sheet sheet, Asked asked, UnaryOperator<String> names) {
        this.sheet = sheet;
        this.asked = asked;
        this.names = names;
    }

    /** Those that {@code wanted} admits. */
    List<Item> of(Predicate<Correction> wanted) {
        var items = new ArrayList<Item>();
        sheet.draft()
                .placed()
                .stream()
                .filter(placed -> wanted.test(placed.correction()))
                .map(this::accepted)
                .forEach(items::add);
        sheet.snapshot()
                .corrections()
                .stream()
                .filter(c -> c.status() == CorrectionStatus.PROPOSED && wanted.test(c))
                .map(this::proposed)
                .forEach(items::add);
        return items;
    }

    private Item accepted(Draft.Placed placed) {
        var correction = placed.correction();
        var layers = new ArrayList<Layer<Overlay>>(2);
        if (!correction.exact().isEmpty()) {
            var point = new Span(placed.span().start(), placed.span().start());
            layers.add(new Layer<>(point, new Overlay(Tint.DELETED, correction.id(), Optional.empty(), correction.exact())));
        }
        if (!placed.span().isEmpty()) {
            layers.add(new Layer<>(placed.span(), Overlay.of(Tint.INSERTED, correction.id())));
        }
        return new Item(placed.span(), layers,
                card(correction, correction.exact(), List.of(edit(correction), reject(correction, "Take back"))));
    }

    private Item proposed(Correction correction) {
        var span = sheet.draft().map(Place.of(correction.span(), sheet.snapshot().text())).span();
        List<Layer<Overlay>> layers = span.isEmpty()
                ? List.of()
                : List.of(new Layer<>(span, Overlay.of(Tint.PROPOSED, correction.id())));
        var accept = Deed.button("accept", correction.id(), "Accept", "a");
        var standing = span.isEmpty() ? correction.exact() : span.of(sheet.draft().text());
        return new Item(span, layers,
                card(correction, standing, List.of(accept, edit(correction), reject(correction, "Reject"))));
    }

    /** @param standing the words that the correction takes, or would take, the place of */
    private Card card(Correction correction, String standing, List<Deed> deeds) {
        boolean undecided = correction.status() == CorrectionStatus.PROPOSED;
        var title = undecided && correction.rule().equals(ReceiveAgain.RULE)
                ? "The source says otherwise"
                : (undecided ? "Proposed: " : "") + Wording.word(correction.category());
        var inQuote = correction.inQuote().code();
        var note = inQuote.isEmpty() ? "" : "in a quote: " + inQuote;
        return new Card(correction.id(), Card.Kind.CORRECTION, undecided, Optional.of(correction.severity()), title,
                names.apply(correction.author()), Wording.sentence(correction.reason()), Optional.empty(),
                Optional.of(new Swap(standing, correction.replacement(), note)), deeds);
    }

    private Deed edit(Correction correction) {
        return Deed.link(asked.opening(correction.id(), "i-" + correction.id()), "Edit", "e");
    }

    private static Deed reject(Correction correction, String label) {
        return Deed.button("reject", correction.id(), label, "x");
    }
}
