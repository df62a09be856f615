package org.copydesk.quotes;

import java.util.List;

/** What the desk knows of people and institutions, as plain values for the engines. */
public record Register(List<Entry> entries) {

    public static final Register EMPTY = new Register(List.of());

    public Register {
        entries = List.copyOf(entries);
    }

    /**
     * One person or institution.
     *
     * @param name the name the desk prints at first mention, such as {@code Ingrid Solberg}
     * @param role a title or office, such as {@code transport minister}; may be empty
     * @param aliases other right names, such as {@code Solberg}
     * @param badAliases wrong forms that copy has brought before, such as {@code S}
     * @param nativeNames the name in its own script
     * @param institution whether this is a body and not a person
     */
    public record Entry(String name, String role, List<String> aliases, List<String> badAliases, List<String> nativeNames,
            boolean institution) {

        public Entry {
            aliases = List.copyOf(aliases);
            badAliases = List.copyOf(badAliases);
            nativeNames = List.copyOf(nativeNames);
        }
    }
}
