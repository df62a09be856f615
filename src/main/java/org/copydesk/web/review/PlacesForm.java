package org.copydesk.web.review;

import java.util.List;
import java.util.Optional;

/**
 * The places of one defect or of one name, each to be ticked.
 *
 * @param replacement the words to put in each
 */
public record PlacesForm(List<Ticked> places, String replacement) implements Panel {

    /**
     * One place in its context.
     *
     * @param value what the tick-box sends
     * @param inQuote whether it is inside quoted speech, which asks for a kind of change
     */
    public record Ticked(String value, int paragraph, String before, String words, String after, boolean inQuote,
            boolean ticked) {}

    @Override
    public Optional<PlacesForm> asPlaces() {
        return Optional.of(this);
    }
}
