package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class EditScriptTest {
    private static final Edit XI = new Edit(new Span(0, 1), "Xi");
    private static final Edit STATED = new Edit(new Span(2, 6), "stated");

    @Test
    void sortsItsEdits() {
        assertEquals(List.of(XI, STATED), new EditScript(List.of(STATED, XI)).edits());
    }

    @Test
    void refusesEditsThatTouch() {
        var crossing = new Edit(new Span(4, 8), "");
        var within = new Edit(new Span(3, 3), "x");
        var here = new Edit(new Span(0, 0), "x");

        assertThrows(IllegalArgumentException.class, () -> new EditScript(List.of(STATED, crossing)));
        assertThrows(IllegalArgumentException.class, () -> new EditScript(List.of(STATED, within)));
        assertThrows(IllegalArgumentException.class, () -> new EditScript(List.of(here, here)));
    }

    @Test
    void takesEditsThatMeet() {
        var script = new EditScript(List.of(new Edit(new Span(1, 2), ""), new Edit(new Span(1, 1), "+"), XI, STATED));

        assertEquals("Xi+stated", script.apply("G said"));
    }

    @Test
    void refusesAnEditOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> new Edit(new Span(3, 3), ""));
    }

    @Test
    void refusesATextThatEndsBeforeItsEdits() {
        var script = new EditScript(List.of(STATED));

        assertThrows(IndexOutOfBoundsException.class, () -> script.apply("G"));
    }

    @Test
    void bringsMeetingDeletionsBackAsOneInsertion() {
        var script = new EditScript(List.of(new Edit(new Span(0, 1), ""), new Edit(new Span(1, 2), "")));

        assertEquals(new EditScript(List.of(new Edit(new Span(0, 0), "G "))), script.inverse("G said"));
    }

    @Test
    void aLaterEditAbsorbsWhatItCrossesAndLeavesTheRest() {
        var script = new EditScript(List.of(XI, STATED));

        var both = script.then(new EditScript(List.of(new Edit(new Span(5, 9), "rted"))), "G said");

        assertEquals(new EditScript(List.of(XI, new Edit(new Span(2, 6), "strted"))), both);
    }

    @Test
    void anEditTakenBackByHandLeavesNothing() {
        var script = new EditScript(List.of(XI, STATED));

        assertEquals(new EditScript(List.of(STATED)),
                script.then(new EditScript(List.of(new Edit(new Span(0, 2), "G"))), "G said"));
    }

    @Test
    void cutsEachEditDownByItself() {
        var wide = new Edit(new Span(0, 6), "Xi said so");
        var next = new Edit(new Span(6, 6), "!");

        assertEquals(new EditScript(List.of(XI, new Edit(new Span(6, 6), " so!"))),
                new EditScript(List.of(wide, next)).refined("G said"));
    }
}
