package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.copydesk.review.Correction;
import org.copydesk.review.Sheet;
import org.copydesk.text.Layer;
import org.copydesk.text.Span;

/** Composes the review page of one article as it is at one moment. */
final class Composer {
    private final Sheet sheet;
    private final Asked asked;
    private final UnaryOperator<String> names;
    private final List<Span> paragraphs;

    /** @param names what people are called, by their sign-in names */
    Composer(Sheet sheet, Asked asked, UnaryOperator<String> names) {
        this.sheet = sheet;
        this.asked = asked;
        this.names = names;
        this.paragraphs = Typesetter.paragraphs(sheet.draft().text());
    }

    /** The page's content. {@code original} is the text of version 0, needed by the views that show it. */
    Composition composition(Optional<Filling> filling, Optional<String> original) {
        var items = items();
        var cleaning = CleaningRows.of(sheet, asked);
        var orphans = Orphans.of(sheet);
        boolean decides = asked.view() == View.MARKED;
        var nav = new Navs(asked, items).nav(cleaning, orphans,
                decides ? SureFixes.of(sheet, QuotesPage.ABOVE).size() : 0,
                decides ? QuoteTable.sure(sheet, QuotesPage.ABOVE).size() : 0);
        return new Composition(nav, stretches(items, filling), cleaning, orphans, sides(original),
                asked.view() == View.ORIGINAL ? original.orElse("") : "", starts());
    }

    private List<Item> items() {
        var items = new ArrayList<Item>();
        items.addAll(new CorrectionItems(sheet, asked, names).of(this::isShown));
        items.addAll(QuoteItems.of(sheet, paragraphs, asked));
        items.addAll(FindingItems.of(sheet, asked));
        items.addAll(RemarkItems.of(sheet, asked, names));
        return items;
    }

    private boolean isShown(Correction correction) {
        return !CleaningRows.made(correction) || asked.open().equals(CleaningRows.key(correction.rule()));
    }

    private List<Stretch> stretches(List<Item> items, Optional<Filling> filling) {
        return switch (asked.view()) {
            case MARKED -> marked(filled(items, filling), filling);
            case CLEAN -> Typesetter.set(sheet.draft().text(), paragraphs, List.of(), asked.show());
            case ORIGINAL, SIDE -> List.of();
        };
    }

    private List<Stretch> marked(List<Item> items, Optional<Filling> filling) {
        var stretches = Typesetter.set(sheet.draft().text(), paragraphs, items, asked.show());
        return filling
                .map(form -> stretches.stream().map(s -> form.thing().equals("p" + s.number()) ? s.with(form) : s).toList())
                .orElse(stretches);
    }

    private static List<Item> filled(List<Item> items, Optional<Filling> filling) {
        if (filling.isEmpty()) {
            return items;
        }
        var form = filling.get();
        var with = items.stream().map(item -> item.filled(form)).collect(Collectors.toCollection(ArrayList::new));
        form.picked().map(span -> picked(span, form)).ifPresent(with::add);
        return with;
    }

    private static Item picked(Span span, Filling form) {
        return new Item(span, List.of(new Layer<>(span, Overlay.of(Tint.PICKED, form.thing()))), Card.picked(form));
    }

    private List<SideRow> sides(Optional<String> original) {
        return asked.view() == View.SIDE ? SideBySide.of(original.orElse(""), sheet) : List.of();
    }

    private String starts() {
        return paragraphs.stream().map(paragraph -> paragraph.start() + "").collect(Collectors.joining(" "));
    }
}
