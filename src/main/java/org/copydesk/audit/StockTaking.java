package org.copydesk.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
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
 * Writes down once, as one event of each chain, what stands on the desk's shelves and no event tells of: what came with the demo
 * desk, and what was there before the desk learnt to prove it. From then on each row must be as the events tell.
 */
@ApplicationScoped
class StockTaking {
    /** After the demo desk and the first admin, who are part of the stock. */
    private static final int LAST = 300;
    private static final String ACT = "take-stock";
    private static final Actor ACTOR = new Actor("system:start");

    private final Glance glance;
    private final List<DeskShelf> shelves;
    private final boolean wanted;
    private final Clock clock;

    StockTaking(Glance glance, @All List<DeskShelf> shelves,
            @ConfigProperty(name = "copydesk.audit.take-stock", defaultValue = "true") boolean wanted, Clock clock) {
        this.glance = glance;
        this.shelves = shelves;
        this.wanted = wanted;
        this.clock = clock;
    }

    void onStart(@Observes @Priority(LAST) StartupEvent start) {
        if (wanted) {
            DeskChain.NAMES.stream()
                    .filter(name -> !isTaken(name))
                    .forEach(name -> QuarkusTransaction.requiringNew().run(() -> take(DeskChain.locked(name))));
        }
    }

    private boolean isTaken(String chain) {
        return glance.finds("select 1 from audit_event where chain = ? and act = ?", chain, ACT);
    }

    private void take(DeskChain chain) {
        if (isTaken(chain.name)) {
            return;
        }
        var told = new DeskReplay(AuditEvent.ofChain(chain.name));
        var stock = shelves.stream()
                .filter(shelf -> shelf.chain().equals(chain.name))
                .flatMap(shelf -> shelf.stored().stream())
                .filter(thing -> !told.tellsOf(thing))
                .map(thing -> new Change(Optional.empty(), Optional.of(thing)))
                .toList();
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AuditEvent.next(chain, null, Happening.of(ACTOR, ACT, "", stock, List.of(), 0), at).persist();
    }
}
