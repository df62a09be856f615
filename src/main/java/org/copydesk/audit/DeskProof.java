package org.copydesk.audit;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.audit.AuditChain.Break;

import io.quarkus.arc.All;

/** Proves a chain that belongs to no article: it is whole, and what stands on the desk's shelves is what it tells. */
@ApplicationScoped
public class DeskProof {
    private final List<DeskShelf> shelves;

    DeskProof(@All List<DeskShelf> shelves) {
        this.shelves = shelves;
    }

    /** The first thing that is wrong; within a transaction. {@code events} are the whole chain, oldest first. */
    public Optional<Break> firstBreak(DeskChain chain, List<AuditEvent> events) {
        return AuditChain.firstBreak(events, chain.seq, chain.hash)
                .or(() -> new DeskReplay(events).firstDifference(shelves(chain), chain.seq));
    }

    private List<DeskShelf> shelves(DeskChain chain) {
        return shelves.stream().filter(shelf -> shelf.chain().equals(chain.name)).toList();
    }
}
