package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.copydesk.text.Incoming.Kind;
import org.junit.jupiter.api.Test;

class IncomingTest {

    @Test
    void tellsChangesOfUntouchedWordsInOffsetsOfMine() {
        var base = "The ferry sank at noon. Nobody was hurt.";
        var mine = "The old ferry sank at noon. Nobody was hurt.";
        var theirs = "The ferry sank at night. Nobody was hurt.";

        assertEquals(List.of(new Incoming(new Span(22, 26), "night", Kind.CLEAR)), Incoming.of(base, mine, theirs));
    }

    @Test
    void contestsWordsThatBothChangedWithBothWordings() {
        var base = "The ferry sank at noon.";
        var mine = "Early: The ferry sank at dawn.";
        var theirs = "The ferry sank at night.";

        assertEquals(List.of(new Incoming(new Span(25, 29), "night", Kind.CONTESTED)), Incoming.of(base, mine, theirs));
    }

    @Test
    void agreesWhereBothMadeTheSameChange() {
        var base = "The ferry sank at noon, it said.";
        var both = "The ferry sank at dawn, it said.";
        var theirs = "The ferry sank at dawn, he said.";

        assertEquals(List.of(new Incoming(new Span(18, 22), "dawn", Kind.AGREED),
                new Incoming(new Span(24, 26), "he", Kind.CLEAR)), Incoming.of(base, both, theirs));
    }

    @Test
    void keepsTwoInsertionsInOrderWhereMineTookAwayWhatLayBetween() {
        var base = "one two three";
        var mine = "one three";
        var theirs = "one and two but three";

        var changes = Incoming.of(base, mine, theirs);

        assertEquals("one and but three", apply(mine, changes));
    }

    private static String apply(String text, List<Incoming> changes) {
        var after = new StringBuilder();
        int done = 0;
        for (var change : changes) {
            after.append(text, done, change.span().start()).append(change.replacement());
            done = change.span().end();
        }
        return after.append(text, done, text.length()).toString();
    }
}
