package org.copydesk.web;

import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.copydesk.security.Editor;

/** What people are called, by their sign-in names: {@code {inject:names.of(username)}}. Also of those who have left. */
@Named
@RequestScoped
public class Names {
    private Map<String, String> names;

    /** The name of {@code actor}: a person's, the part of the desk for {@code system:…}, the sign-in name of a stranger. */
    public String of(String actor) {
        if (actor.startsWith("system:")) {
            return "Copydesk, " + actor.substring("system:".length());
        }
        return all().getOrDefault(actor, actor);
    }

    /** All names of people, by sign-in name: what {@link #of} goes by in this request. */
    public Map<String, String> all() {
        if (names == null) {
            names = Map.copyOf(Editor.displayNames());
        }
        return names;
    }
}
