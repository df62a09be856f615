package org.copydesk.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One kind of thing that belongs to no article and that a chain of the desk records. Found by type: one class for each. */
public interface DeskShelf {

    /** The chain that records it. */
    default String chain() {
        return DeskChain.DESK;
    }

    /** What events call them all together. */
    String collection();

    /** All of them as they are stored now; within a transaction. */
    List<? extends Audited> stored();

    /** What was taken away, where its row is kept so that its name is never given again; empty where rows go. */
    default Optional<Gone> gone() {
        return Optional.empty();
    }

    /** The names of all things of a collection that were taken away. */
    record Gone(String collection, Set<String> ids) {}
}
