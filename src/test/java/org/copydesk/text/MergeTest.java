package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MergeTest {

    @Property(tries = 10_000)
    void doesNotDependOnWhoComesFirst(@ForAll Random random) {
        var draws = new Draws(random);
        var base = draws.text();
        var mine = draws.script(base);
        var theirs = draws.script(base);

        var merge = Merge.of(base, mine, theirs);
        var other = Merge.of(base, theirs, mine);

        assertEquals(merge.script(), other.script());
        assertEquals(merge.conflicts(), other.conflicts()
                .stream()
                .map(conflict -> new Conflict(conflict.base(), conflict.theirs(), conflict.mine()))
                .toList());
    }

    /** Choosing one side in every conflict gives that side's edits and those of the other that touch none of them. */
    @Property(tries = 10_000)
    void choosingMineEverywhereKeepsEveryEditOfMine(@ForAll Random random) {
        var draws = new Draws(random);
        var base = draws.text();
        var mine = draws.script(base);
        var theirs = draws.script(base);

        var merge = Merge.of(base, mine, theirs);

        var edits = new ArrayList<>(merge.script().edits());
        merge.conflicts().forEach(conflict -> {
            if (!conflict.mine().equals(conflict.base().of(base))) {
                edits.add(new Edit(conflict.base(), conflict.mine()));
            }
        });
        var expected = new ArrayList<>(mine.edits());
        theirs.edits()
                .stream()
                .filter(edit -> mine.edits().stream().noneMatch(other -> other.span().touches(edit.span())))
                .filter(edit -> merge.conflicts().stream().noneMatch(conflict -> conflict.base().touches(edit.span())))
                .forEach(expected::add);
        assertEquals(new EditScript(expected).apply(base), new EditScript(edits).apply(base));
    }

    @Property(tries = 10_000)
    void conflictsExactlyWhereUnlikeEditsTouch(@ForAll Random random) {
        var draws = new Draws(random);
        var base = draws.text();
        var mine = draws.script(base);
        var theirs = draws.script(base);

        var merge = Merge.of(base, mine, theirs);

        for (var edit : mine.edits()) {
            boolean alone = theirs.edits().stream().allMatch(other -> other.equals(edit) || !other.span().touches(edit.span()));
            assertEquals(alone, merge.script().edits().contains(edit), () -> edit + " in " + merge);
            assertTrue(alone || merge.conflicts().stream().anyMatch(conflict -> conflict.base().contains(edit.span())));
        }
    }

    @Test
    void showsBothTextsWhereBothChangedTheSameWords() {
        var base = "G said on Monday.";
        var mine = new EditScript(List.of(new Edit(new Span(0, 6), "Xi stated"), new Edit(new Span(10, 16), "Tuesday")));
        var theirs = new EditScript(
                List.of(new Edit(new Span(2, 6), "told reporters"), new Edit(new Span(17, 17), " It rained.")));

        var merge = Merge.of(base, mine, theirs);

        assertEquals(List.of(new Conflict(new Span(0, 6), "Xi stated", "G told reporters")), merge.conflicts());
        assertEquals("G said on Tuesday. It rained.", merge.script().apply(base));
    }

    @Test
    void twoInsertionsAtOnePointAreAConflictUnlessEqual() {
        var mine = new EditScript(List.of(new Edit(new Span(2, 2), "a")));
        var theirs = new EditScript(List.of(new Edit(new Span(2, 2), "b")));

        assertEquals(List.of(new Conflict(new Span(2, 2), "a", "b")), Merge.of("xyz", mine, theirs).conflicts());
        assertEquals(new Merge(mine, List.of()), Merge.of("xyz", mine, mine));
    }

    @Test
    void editsThatMeetMerge() {
        var mine = new EditScript(List.of(new Edit(new Span(0, 2), "")));
        var theirs = new EditScript(List.of(new Edit(new Span(2, 2), "a"), new Edit(new Span(2, 3), "b")));

        assertEquals("ab", Merge.of("xyz", mine, theirs).script().apply("xyz"));
    }
}
