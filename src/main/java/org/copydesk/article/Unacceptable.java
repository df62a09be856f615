package org.copydesk.article;

/** The request was understood, but one field of it cannot be. */
public final class Unacceptable extends Refusal {
    private final String field;

    /** @param field the field at fault; empty where it is the whole */
    public Unacceptable(String field, String detail) {
        super(detail);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
