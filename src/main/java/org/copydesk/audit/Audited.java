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

    /** What it says, in a few words for a person who has to choose between two states of it. */
    default String inWords() {
        return id();
    }

    /** The number of the newest event that changed it; 0 where it does not say. */
    default long seq() {
        return 0;
    }

    /** Whether both say the same, whichever event said it. */
    default boolean saysTheSame(Audited other) {
        return asOf(0).equals(other.asOf(0));
    }

    /** Whether its places count in version {@code number} of the article's text; true where it has none. */
    default boolean standsIn(int number) {
        return true;
    }

    /** This state of the thing, its places those of {@code here}, a state of the same thing; itself where it has none. */
    default Audited placedAs(Audited here) {
        return this;
    }
}
