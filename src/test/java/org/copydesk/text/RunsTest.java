package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RunsTest {

    @Property(tries = 10_000)
    void runsConcatenateToTheText(@ForAll Random random) {
        var draws = new Draws(random);
        var text = draws.text();

        var runs = Runs.cut(text.length(), layers(draws, text));

        assertEquals(text, runs.stream().map(run -> run.span().of(text)).collect(Collectors.joining()));
        int end = 0;
        for (var run : runs) {
            assertEquals(end, run.span().start());
            end = run.span().end();
        }
    }

    @Property(tries = 10_000)
    void eachUnitLiesUnderExactlyTheLayersThatCoverIt(@ForAll Random random) {
        var draws = new Draws(random);
        var text = draws.text();
        var layers = layers(draws, text);

        for (var run : Runs.cut(text.length(), layers)) {
            for (int i = run.span().start(); i < run.span().end(); i++) {
                int unit = i;
                assertEquals(layers.stream().filter(layer -> layer.span().contains(unit)).toList(), run.layers());
            }
        }
    }

    @Test
    void cutsOverlappingLayersInTheOrderGiven() {
        var quote = new Layer<>(new Span(2, 8), "quote");
        var finding = new Layer<>(new Span(0, 4), "finding");
        var gone = new Layer<>(new Span(4, 4), "deletion");

        assertEquals(List.of(
                new Run<>(new Span(0, 2), List.of(finding)),
                new Run<>(new Span(2, 4), List.of(quote, finding)),
                new Run<>(new Span(4, 4), List.of(quote, gone)),
                new Run<>(new Span(4, 8), List.of(quote)),
                new Run<>(new Span(8, 10), List.of())), Runs.cut(10, List.of(quote, gone, finding)));
    }

    @Test
    void anEmptyTextHasNoRunButItsPoints() {
        var point = new Layer<>(new Span(0, 0), "comment");

        assertEquals(List.of(), Runs.cut(0, List.of()));
        assertEquals(List.of(new Run<>(new Span(0, 0), List.of(point))), Runs.cut(0, List.of(point)));
    }

    @Test
    void refusesALayerThatEndsBeyondTheText() {
        var layers = List.of(new Layer<>(new Span(2, 5), "quote"));

        assertThrows(IllegalArgumentException.class, () -> Runs.cut(4, layers));
    }

    private static List<Layer<Integer>> layers(Draws draws, String text) {
        var layers = new ArrayList<Layer<Integer>>();
        for (int i = draws.below(8); i > 0; i--) {
            layers.add(new Layer<>(draws.span(text), i));
        }
        return layers;
    }
}
