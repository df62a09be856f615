package org.copydesk.security;

/** What somebody may do; each role includes those before it. */
public enum Role {
    READER, EDITOR, CHIEF, ADMIN;

    /** The names under which the framework asks for roles. Constants, because annotations take nothing else. */
    public static final String READS = "reader";
    public static final String EDITS = "editor";
    public static final String DECIDES = "chief";
    public static final String MANAGES_PEOPLE = "admin";
}
