package org.copydesk.web.review;

import java.util.List;

import org.copydesk.text.Layer;
import org.copydesk.text.Span;

/** One thing said of the draft: the words it speaks of first, what lies over the text for it, and its card. */
public record Item(Span span, List<Layer<Overlay>> layers, Card card) {

    /** The same item, {@code form} open in its card if it is about it. */
    Item filled(Filling form) {
        return card.id().equals(form.thing()) ? new Item(span, layers, card.with(form)) : this;
    }
}
