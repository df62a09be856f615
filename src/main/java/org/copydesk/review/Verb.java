package org.copydesk.review;

/**
 * One thing that can be done to an article. A verb decides on plain values and never touches the database: {@link ReviewDesk}
 * locks the article, lets the verb act, stores what it changed and records one audit event, in one transaction.
 */
public interface Verb {

    /** How the audit calls it: lower case with hyphens. */
    String name();

    /** Why it was done, in the actor's words; may be empty. */
    default String reason() {
        return "";
    }

    /** Whether it may go on where the article has moved on since the base, as long as nothing touches. */
    default boolean merges() {
        return true;
    }

    /**
     * Does it.
     *
     * @throws org.copydesk.article.Refusal if it cannot be done; then nothing is changed
     */
    void on(Act act);
}
