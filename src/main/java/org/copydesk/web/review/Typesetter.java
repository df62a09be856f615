package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.copydesk.text.Boundaries;
import org.copydesk.text.Layer;
import org.copydesk.text.Span;

/** Sets a draft with all that is said of it: paragraph by paragraph, each with its cards in order of their words. */
final class Typesetter {
    /** A first line longer than this many characters is no headline but a story that begins without one. */
    private static final int LONGEST_HEADLINE = 200;

    private Typesetter() {}

    /**
     * The stretches of {@code text}.
     *
     * @param shown whose cards are wanted; the marks of all {@code items} are shown
     */
    static List<Stretch> set(String text, List<Span> paragraphs, List<Item> items, Show shown) {
        var layers = new ArrayList<Layer<Overlay>>();
        items.forEach(item -> layers.addAll(item.layers()));
        var inks = MarkedText.of(text, paragraphs, layers);
        var cards = cards(paragraphs, items, shown);
        var stretches = new ArrayList<Stretch>(paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean headline = i == 0 && paragraphs.get(0).length() <= LONGEST_HEADLINE;
            stretches.add(new Stretch(i + 1, paragraphs.get(i).start(), headline, inks.get(i), cards.get(i), Optional.empty()));
        }
        return stretches;
    }

    private static List<List<Card>> cards(List<Span> paragraphs, List<Item> items, Show shown) {
        var cards = new ArrayList<List<Card>>(paragraphs.size());
        paragraphs.forEach(paragraph -> cards.add(new ArrayList<>()));
        Reading.order(items)
                .stream()
                .filter(item -> shown.includes(item.card()) && !paragraphs.isEmpty())
                .forEach(item -> cards.get(paragraphAt(paragraphs, item.span().start())).add(item.card()));
        return cards;
    }

    /** The index of the paragraph that holds {@code offset}, or of the next one, or of the last. 0 where there is none. */
    static int paragraphAt(List<Span> paragraphs, int offset) {
        int low = 0;
        int high = Math.max(0, paragraphs.size() - 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The paragraphs of a draft, as pages number them. */
    static List<Span> paragraphs(String text) {
        return Boundaries.paragraphs(text);
    }
}
