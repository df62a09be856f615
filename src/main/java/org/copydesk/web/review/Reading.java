package org.copydesk.web.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.copydesk.text.Layer;
import org.copydesk.text.Span;

/**
 * The order in which things are decided: that of the text, but for a suspicion about the words that name a quote's speaker. It
 * comes before the quote, because nobody can confirm who spoke before the name is right.
 */
final class Reading {
    /** Where the words that name a speaker begin, and the quote that they belong to. Quotes share no such words. */
    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();

    private record Mention(Span span, Span quote) {}

    private Reading(List<Item> items) {
        for (var item : items) {
            item.layers()
                    .stream()
                    .filter(layer -> layer.value().tint() == Tint.SPEAKER)
                    .map(Layer::span)
                    .forEach(span -> mentions.putIfAbsent(span.start(), new Mention(span, item.span())));
        }
    }

    /** The items in that order. */
    static List<Item> order(List<Item> items) {
        var reading = new Reading(items);
        return items.stream()
                .sorted(Comparator.comparingInt(reading::start)
                        .thenComparing(item -> reading.quote(item).isEmpty())
                        .thenComparing(Item::span))
                .toList();
    }

    private int start(Item item) {
        return quote(item).map(quote -> Math.min(quote.start(), item.span().start())).orElse(item.span().start());
    }

    /** The first words of the quote whose speaker is suspected; empty for any other item. */
    private Optional<Span> quote(Item item) {
        if (item.card().kind() != Card.Kind.FINDING || item.span().isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(mentions.floorEntry(item.span().end() - 1))
                .map(Map.Entry::getValue)
                .filter(mention -> mention.span().end() > item.span().start())
                .map(Mention::quote);
    }
}
