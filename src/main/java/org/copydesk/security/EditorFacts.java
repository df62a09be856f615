package org.copydesk.security;

import org.copydesk.audit.Audited;

/** What the audit keeps of somebody who works at the desk: all but the password. */
public record EditorFacts(String username, String displayName, Role role, boolean active) implements Audited {

    static EditorFacts of(Editor editor) {
        return new EditorFacts(editor.username, editor.displayName, editor.role, editor.active);
    }

    @Override
    public String collection() {
        return "people";
    }

    @Override
    public String id() {
        return username;
    }
}
