package org.copydesk.audit;

/** Who does something: a person by sign-in name, or a part of the desk itself as {@code system:…}. */
public record Actor(String name) {

    public static final Actor CLEANING = new Actor("system:cleaning");
    public static final Actor QUOTES = new Actor("system:quotes");
    /** Brings new text of an article that its source sent again. */
    public static final Actor SOURCE = new Actor("system:source");
    public static final Actor INTAKE = new Actor("system:intake");

    public Actor {
        if (name.isBlank() || name.length() > 60) {
            throw new IllegalArgumentException("not an actor: '" + name + "'");
        }
    }

    public boolean isSystem() {
        return name.startsWith("system:");
    }
}
