package org.copydesk.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.copydesk.audit.AuditChain.Break;
import org.junit.jupiter.api.Test;

class DeskReplayTest {
    private final DeskChain chain = chain();
    private final List<AuditEvent> events = new ArrayList<>();
    private final List<Cup> cups = new ArrayList<>();

    private record Cup(String id, String colour, long drops) implements Audited {
        @Override
        public String collection() {
            return "cups";
        }
    }

    private final DeskShelf shelf = new DeskShelf() {
        @Override
        public String collection() {
            return "cups";
        }

        @Override
        public List<Cup> stored() {
            return cups;
        }
    };

    @Test
    void findsNothingWhereAllIsAsItWasTold() {
        told(Optional.empty(), new Cup("1", "red", 7));
        cups.add(new Cup("1", "red", 7));

        assertEquals(Optional.empty(), difference());
    }

    @Test
    void missesTheLastThingOfItsCollectionToo() {
        told(Optional.empty(), new Cup("1", "red", 7));
        told(Optional.of(new Cup("1", "red", 7)), new Cup("1", "blue", 7));

        assertEquals(Optional.of(new Break(2, "cups/1 is missing")), difference());
    }

    @Test
    void namesAThingThatNoEventMade() {
        cups.add(new Cup("1", "red", 7));

        assertEquals(Optional.of(new Break(0, "no event made cups/1")), difference());
    }

    private Optional<Break> difference() {
        return new DeskReplay(events).firstDifference(List.of(shelf), chain.seq);
    }

    private void told(Optional<Cup> before, Cup after) {
        var change = new Change(before.map(cup -> cup), Optional.of(after));
        events.add(AuditEvent.next(chain, null,
                Happening.of(new Actor("editor"), "paint", "", List.of(change), List.of(), 0), Instant.EPOCH));
    }

    private static DeskChain chain() {
        var chain = new DeskChain();
        chain.name = DeskChain.DESK;
        chain.hash = "";
        return chain;
    }
}
