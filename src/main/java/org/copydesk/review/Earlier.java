package org.copydesk.review;

/**
 * What was mended before the newest version, so that the score at arrival needs no look at every correction ever made.
 *
 * @param touched how many UTF-16 units of former versions persons' corrections took away
 * @param penalty what the errors that were corrected take off the score
 */
public record Earlier(int touched, double penalty) {
    public static final Earlier NOTHING = new Earlier(0, 0);

    /** This and what another version mended. */
    Earlier and(Earlier next) {
        return new Earlier(touched + next.touched, penalty + next.penalty);
    }
}
