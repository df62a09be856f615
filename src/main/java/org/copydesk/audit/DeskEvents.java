package org.copydesk.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Writes down what is done to the desk itself: its register, glossary, people. */
@ApplicationScoped
public class DeskEvents {
    private final Clock clock;

    public DeskEvents(Clock clock) {
        this.clock = clock;
    }

    /** Appends one act to {@code chain}, which the transaction has locked before it looked at anything. */
    public void record(DeskChain chain, Actor actor, String act, Change change) {
        record(chain, actor, act, List.of(change));
    }

    /** The same of an act that changed several things. */
    public void record(DeskChain chain, Actor actor, String act, List<Change> changes) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AuditEvent.next(chain, null, Happening.of(actor, act, "", changes, List.of(), 0), at).persist();
    }
}
