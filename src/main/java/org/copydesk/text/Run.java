package org.copydesk.text;

import java.util.List;

/**
 * A stretch of text over which the same layers lie.
 *
 * @param span empty only where an empty layer marks a point
 * @param layers in the order in which {@link Runs#cut} was given them
 */
public record Run<T>(Span span, List<Layer<T>> layers) {

    public Run {
        layers = List.copyOf(layers);
    }
}
