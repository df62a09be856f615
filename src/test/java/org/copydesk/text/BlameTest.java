package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BlameTest {

    @Property(tries = 10_000)
    void sumsToTheTextAndNamesTheVersionOfEachUnit(@ForAll Random random) {
        var draws = new Draws(random);
        var text = draws.text();
        var blame = Blame.of(text.length(), 0);
        var origins = new ArrayList<>(Collections.nCopies(text.length(), 0));

        for (int version = 1; version <= 3; version++) {
            var script = draws.script(text);
            blame = blame.after(script, version);
            follow(origins, script, version);
            text = script.apply(text);
        }

        assertEquals(text.length(), blame.length());
        assertEquals(text.length(), blame.runs().stream().mapToInt(run -> run.span().length()).sum());
        assertEquals(origins,
                blame.runs()
                        .stream()
                        .flatMap(run -> Collections.nCopies(run.span().length(), run.origin()).stream())
                        .toList());
    }

    @Property(tries = 10_000)
    void runsMeetAndDiffer(@ForAll Random random) {
        var draws = new Draws(random);
        var text = draws.text();

        var runs = Blame.of(text.length(), "source").after(draws.script(text), "editor").runs();

        for (int i = 1; i < runs.size(); i++) {
            assertEquals(runs.get(i - 1).span().end(), runs.get(i).span().start());
            assertNotEquals(runs.get(i - 1).origin(), runs.get(i).origin());
        }
    }

    @Test
    void asksEachEditForItsOwnOrigin() {
        var script = new EditScript(List.of(new Edit(new Span(0, 1), "Xi"), new Edit(new Span(2, 6), "stated")));

        assertEquals(List.of(
                new Blame.Run<>(new Span(0, 2), "G"),
                new Blame.Run<>(new Span(2, 3), "source"),
                new Blame.Run<>(new Span(3, 9), "said")),
                Blame.of(6, "source").after(script, edit -> edit.span().of("G said")).runs());
    }

    private static void follow(List<Integer> origins, EditScript script, int version) {
        for (int i = script.edits().size() - 1; i >= 0; i--) {
            var edit = script.edits().get(i);
            var place = origins.subList(edit.span().start(), edit.span().end());
            place.clear();
            place.addAll(Collections.nCopies(edit.replacement().length(), version));
        }
    }
}
