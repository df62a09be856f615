package org.copydesk.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/**
 * Writes down once, as one event of the desk's chain, everything that stands on the desk's shelves: what came with the demo desk,
 * and what was there before the desk learnt to prove it. From then on each row must be as the events tell.
 */
@ApplicationScoped
class StockTaking {
    /** After the demo desk and the first admin, who are part of the stock. */
    private static final int LAST = 300;
    private static final String ACT = "take-stock";
    private static final Actor ACTOR = new Actor("system:start");

    private final List<DeskShelf> shelves;
    private final boolean wanted;
    private final Clock clock;

    StockTaking(@All List<DeskShelf> shelves,
            @ConfigProperty(name = "copydesk.audit.take-stock", defaultValue = "true") boolean wanted, Clock clock) {
        this.shelves = shelves;
        this.wanted = wanted;
        this.clock = clock;
    }

    void onStart(@Observes @Priority(LAST) StartupEvent start) {
        if (wanted) {
            QuarkusTransaction.requiringNew().run(this::take);
        }
    }

    private void take() {
        var chain = DeskChain.locked();
        if (AuditEvent.count("chain = ?1 and act = ?2", chain.name, ACT) > 0) {
            return;
        }
        var stock = new ArrayList<Change>();
        shelves.stream()
                .filter(shelf -> shelf.chain().equals(chain.name))
                .forEach(shelf -> shelf.stored().forEach(thing -> stock.add(new Change(Optional.empty(), Optional.of(thing)))));
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AuditEvent.next(chain, null, Happening.of(ACTOR, ACT, "", stock, List.of(), 0), at).persist();
    }
}
