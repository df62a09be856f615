package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every edit script, in texts of many scripts. */
class EditScriptPropertiesTest {
    private static final int TRIES = 10_000;

    @Property(tries = TRIES)
    void applyingThenInvertingGivesTheTextBack(@ForAll Random random) {
        var draws = new Draws(random);
        var before = draws.text();
        var script = draws.script(before);

        var after = script.apply(before);

        assertEquals(before, script.inverse(before).apply(after));
    }

    @Property(tries = TRIES)
    void everySpanOfTheDraftHasAnAnchorThatLeadsExactlyThere(@ForAll Random random) {
        var draws = new Draws(random);
        var before = draws.text();
        var script = draws.script(before);
        var draftSpan = draws.span(script.apply(before));

        var anchor = script.anchor(draftSpan);

        assertEquals(draftSpan, script.forward(anchor), () -> script + " " + anchor);
    }

    /** Told by following each unit of the text through the edits one by one, with no sums and no search. */
    @Property(tries = TRIES)
    void wordsThatNoEditTouchesAreFoundUnitForUnit(@ForAll Random random) {
        var draws = new Draws(random);
        var before = draws.text();
        var script = draws.script(before);
        var span = draws.span(before);
        var after = script.apply(before);

        var mapped = script.map(Anchor.of(span), before, after);

        var left = new ArrayList<>(units(span));
        left.retainAll(followed(before, script));
        if (!span.isEmpty() && left.equals(units(span))
                && script.edits().stream().noneMatch(edit -> edit.span().overlaps(span))) {
            assertEquals(left, followed(before, script).subList(mapped.span().start(), mapped.span().end()));
        }
        switch (mapped.fate()) {
            case KEPT -> assertEquals(span, mapped.span());
            case MOVED -> assertTrue(mapped.span().start() != span.start());
            case CHANGED -> assertTrue(!mapped.span().of(after).equals(span.of(before)));
            case ORPHANED -> assertTrue(mapped.span().isEmpty());
        }
        if (mapped.fate() == Fate.KEPT || mapped.fate() == Fate.MOVED) {
            assertEquals(span.of(before), mapped.span().of(after));
        }
    }

    @Property(tries = TRIES)
    void cuttingEditsDownToWordsChangesNothingOfTheirEffect(@ForAll Random random) {
        var draws = new Draws(random);
        var before = draws.text();
        var script = draws.script(before);

        var refined = script.refined(before);

        assertEquals(script.apply(before), refined.apply(before));
        refined.edits()
                .forEach(word -> assertTrue(
                        script.edits().stream().anyMatch(edit -> edit.span().contains(word.span())),
                        () -> word + " of " + script));
    }

    @Property(tries = TRIES)
    void twoScriptsInARowAreOne(@ForAll Random random) {
        var draws = new Draws(random);
        var before = draws.text();
        var first = draws.script(before);
        var between = first.apply(before);
        var second = draws.script(between);

        var both = first.then(second, before);

        assertEquals(second.apply(between), both.apply(before), () -> first + " then " + second + " of " + before);
        for (int i = 0; i < first.edits().size(); i++) {
            var edit = first.edits().get(i);
            var replaced = first.replaced(i);
            boolean apart = second.edits()
                    .stream()
                    .noneMatch(
                            later -> later.span().overlaps(replaced) || later.span().start() == replaced.end()
                                    || later.span().end() == replaced.start());
            assertTrue(!apart || both.edits().contains(edit), () -> edit + " is lost in " + both);
        }
    }

    private static List<Integer> units(Span span) {
        var units = new ArrayList<Integer>();
        for (int i = span.start(); i < span.end(); i++) {
            units.add(i);
        }
        return units;
    }

    /** For each unit of the text after, which unit of the text before it is; -1 where an edit put it in. */
    private static List<Integer> followed(String before, EditScript script) {
        var units = units(new Span(0, before.length()));
        for (int i = script.edits().size() - 1; i >= 0; i--) {
            var edit = script.edits().get(i);
            var place = units.subList(edit.span().start(), edit.span().end());
            place.clear();
            edit.replacement().chars().forEach(unit -> place.add(-1));
        }
        return units;
    }
}
