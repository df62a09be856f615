package org.copydesk.web.review;

/** What is wrong with a form. {@code field} is empty where it is the whole, both are where nothing is. */
public record Fault(String field, String detail) {

    /** Nothing is wrong. */
    static final Fault NONE = new Fault("", "");

    /** What is wrong with the field {@code name}; empty where nothing is. */
    public String at(String name) {
        return field.equals(name) ? detail : "";
    }
}
