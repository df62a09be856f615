package org.copydesk.web.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.copydesk.text.Layer;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class ReadingTest {
    /** As in {@code “We have signed,” G said.}: the words from 20, their speaker at 36. */
    private static final Item QUOTE = item("quote", Card.Kind.QUOTE, new Span(20, 35), new Span(36, 37));

    @Test
    void asksAboutTheSpeakersNameBeforeTheQuote() {
        var name = item("name", Card.Kind.FINDING, new Span(36, 37));

        assertEquals(List.of("name", "quote"), order(QUOTE, name));
    }

    @Test
    void followsTheTextInAllElse() {
        var earlier = item("earlier", Card.Kind.FINDING, new Span(3, 8));
        var inside = item("inside", Card.Kind.FINDING, new Span(22, 27));
        var later = item("later", Card.Kind.FINDING, new Span(38, 42));
        var remark = item("remark", Card.Kind.REMARK, new Span(36, 37));

        assertEquals(List.of("earlier", "quote", "inside", "remark", "later"), order(later, remark, inside, QUOTE, earlier));
    }

    @Test
    void putsANameBeforeItsOwnQuoteAndAfterAnother() {
        var before = item("before", Card.Kind.QUOTE, new Span(0, 10), new Span(11, 15));
        var name = item("name", Card.Kind.FINDING, new Span(36, 37));

        assertEquals(List.of("before", "name", "quote"), order(name, QUOTE, before));
    }

    private static List<String> order(Item... items) {
        return Reading.order(List.of(items)).stream().map(item -> item.card().id()).toList();
    }

    private static Item item(String id, Card.Kind kind, Span span, Span... speakers) {
        var layers = List.of(speakers)
                .stream()
                .map(speaker -> new Layer<>(speaker, Overlay.of(Tint.SPEAKER, id)))
                .toList();
        return new Item(span, layers, new Card(id, kind, true, Optional.empty(), id, "", "", Optional.empty(), Optional.empty(),
                List.of()));
    }
}
