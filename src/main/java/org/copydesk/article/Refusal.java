package org.copydesk.article;

/** Something that the desk will not do, and why, in words for the person who asked. Nothing was changed. */
public abstract class Refusal extends RuntimeException {

    protected Refusal(String detail) {
        super(detail, null, false, false);
    }
}
