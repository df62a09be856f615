package org.copydesk.audit;

/** A thing whose every state the audit keeps: an event holds it whole as it was before and as it was after. */
public interface Audited {

    /** The collection that it belongs to, as events name it: {@code corrections}. */
    String collection();

    /** Its name in that collection, never given to another. */
    String id();

    /** The same thing as if event {@code seq} had changed it last; itself where it does not say. */
    default Audited asOf(long seq) {
        return this;
    }

    /** Whether both say the same, whichever event said it. */
    default boolean saysTheSame(Audited other) {
        return asOf(0).equals(other.asOf(0));
    }
}
