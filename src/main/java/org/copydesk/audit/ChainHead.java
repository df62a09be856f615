package org.copydesk.audit;

/** The end of a chain of events, kept apart from the events so that a cut-off tail shows. */
public interface ChainHead {

    /** The chain's name: {@code article:17} or {@code desk}. */
    String chain();

    /** The number of the newest event; 0 for an empty chain. */
    long headSeq();

    /** The hash of the newest event; empty for an empty chain. */
    String headHash();

    /** Moves the head to the event just appended. */
    void moveHead(long seq, String hash);
}
