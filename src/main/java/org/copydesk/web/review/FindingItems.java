package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.copydesk.review.DeskFinding;
import org.copydesk.review.Draft;
import org.copydesk.review.Sheet;
import org.copydesk.text.Layer;
import org.copydesk.text.Span;
import org.copydesk.web.Wording;
import org.copydesk.web.review.Card.Deed;
import org.copydesk.web.review.Card.Swap;

/** The open findings as items. The places of one defect share a card at the first of them. */
final class FindingItems {
    private final Draft draft;
    private final Asked asked;

    private FindingItems(Draft draft, Asked asked) {
        this.draft = draft;
        this.asked = asked;
    }

    static List<Item> of(Sheet sheet, Asked asked) {
        var items = new FindingItems(sheet.draft(), asked);
        var defects = sheet.openFindings()
                .stream()
                .collect(Collectors.groupingBy(FindingItems::defect, LinkedHashMap::new, Collectors.toList()));
        return defects.values().stream().map(items::item).toList();
    }

    private static String defect(DeskFinding finding) {
        return finding.defect().isEmpty() ? finding.id() : finding.rule() + " " + finding.defect();
    }

    private Item item(List<DeskFinding> places) {
        var first = places.get(0);
        var layers = new ArrayList<Layer<Overlay>>(places.size());
        for (var place : places) {
            var span = draft.map(place.place()).span();
            if (!span.isEmpty()) {
                layers.add(new Layer<>(span, new Overlay(Tint.FINDING, first.id(), Optional.of(place.severity()), "")));
            }
        }
        var span = layers.isEmpty() ? new Span(0, 0) : layers.get(0).span();
        return new Item(span, layers, card(first, places));
    }

    private Card card(DeskFinding first, Collection<DeskFinding> places) {
        return new Card(first.id(), Card.Kind.FINDING, true, Optional.of(first.severity()), Wording.word(first.category()),
                Wording.percent(first.confidence()), Wording.sentence(first.message()), Optional.empty(), swap(first, places),
                deeds(first, places));
    }

    private static Optional<Swap> swap(DeskFinding finding, Collection<DeskFinding> places) {
        var note = places.size() > 1 ? places.size() + " places" : "";
        return finding.suggestions().stream().findFirst().map(words -> new Swap(finding.place().words(), words, note));
    }

    private List<Deed> deeds(DeskFinding finding, Collection<DeskFinding> places) {
        var ids = places.stream().map(DeskFinding::id).collect(Collectors.joining(","));
        var edit = Deed.link(asked.opening(finding.id(), "i-" + finding.id()), places.size() > 1 ? "Show each" : "Rewrite",
                "e");
        var dismiss = Deed.button("dismiss", ids, "Dismiss", "x");
        return finding.suggestions().isEmpty()
                ? List.of(edit, dismiss)
                : List.of(Deed.button("accept", ids, fixing(places.size()), "a"), edit, dismiss);
    }

    private static String fixing(int places) {
        return switch (places) {
            case 1 -> "Accept";
            case 2 -> "Fix both";
            default -> "Fix all " + places;
        };
    }
}
