package org.copydesk.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Rows are written once for each thing, so what an act did to it in several steps has to come to one. */
class ChangeTest {
    private static final Optional<Audited> NOTHING = Optional.empty();

    private record Note(String id, String words) implements Audited {
        @Override
        public String collection() {
            return "notes";
        }
    }

    @Test
    void leadsFromTheFirstStateToTheLast() {
        var net = Change.net(List.of(new Change(note("a", "one"), note("a", "two")), new Change(NOTHING, note("b", "one")),
                new Change(note("a", "two"), note("a", "three"))));

        assertEquals(List.of(new Change(note("a", "one"), note("a", "three")), new Change(NOTHING, note("b", "one"))), net);
    }

    @Test
    void removesWhatWasChangedBefore() {
        assertEquals(List.of(new Change(note("a", "one"), NOTHING)),
                Change.net(List.of(new Change(note("a", "one"), note("a", "two")), new Change(note("a", "two"), NOTHING))));
    }

    @Test
    void makesWhatWasChangedOnceMade() {
        assertEquals(List.of(new Change(NOTHING, note("a", "two"))),
                Change.net(List.of(new Change(NOTHING, note("a", "one")), new Change(note("a", "one"), note("a", "two")))));
    }

    @Test
    void isNothingForWhatCameAndWent() {
        assertEquals(List.of(),
                Change.net(List.of(new Change(NOTHING, note("a", "one")), new Change(note("a", "one"), NOTHING))));
    }

    private static Optional<Audited> note(String id, String words) {
        return Optional.of(new Note(id, words));
    }
}
