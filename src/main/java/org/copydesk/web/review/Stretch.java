package org.copydesk.web.review;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph of the draft with the cards that speak of it.
 *
 * @param number from 1
 * @param start where it begins in the draft
 * @param headline whether it is the article's first line and short enough for one
 * @param filling the form that stands open in place of its words or below them
 */
public record Stretch(int number, int start, boolean headline, List<Ink> inks, List<Card> cards,
        Optional<Filling> filling) {

    /** The same stretch with a form open in place of its words or below them. */
    Stretch with(Filling form) {
        return new Stretch(number, start, headline, inks, cards, Optional.of(form));
    }

    /** What opens it for rewriting, and its anchor. */
    public String key() {
        return "p" + number;
    }

    /** Whether a form stands in place of its words. */
    public boolean isRewriting() {
        return filling.flatMap(form -> form.panel().asRewrite()).isPresent();
    }

    /** Whether a form stands open in it. */
    public boolean isFilling() {
        return filling.isPresent() || cards.stream().anyMatch(card -> card.filling().isPresent());
    }

    /** The same stretch, wherever it begins. */
    Stretch anywhere() {
        return new Stretch(number, 0, headline, inks, cards, filling);
    }
}
