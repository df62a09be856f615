package org.copydesk.audit;

import java.util.List;

/** One kind of thing that belongs to no article and that a chain of the desk records. Found by type: one class for each. */
public interface DeskShelf {

    /** The chain that records it. */
    default String chain() {
        return DeskChain.DESK;
    }

    /** All of them as they are stored now; within a transaction. */
    List<? extends Audited> stored();
}
