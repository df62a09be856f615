package org.copydesk.web.review;

/** Something on a page that an editor may have to decide about. */
public interface Decidable {

    /** The id of the thing. */
    String id();

    /** Whether it waits for an editor. */
    boolean undecided();
}
