package org.copydesk.web.review;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph of the draft with the cards that speak of it.
 *
 * @param number from 1
 * @param start where it begins in the draft
 * @param headline whether it is the article's first line and short enough for one
 * @param form what the visitor is filling in here
 */
public record Stretch(int number, int start, boolean headline, List<Ink> inks, List<Card> cards, Optional<Panel> form) {}
