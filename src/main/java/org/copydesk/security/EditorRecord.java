package org.copydesk.security;

import org.copydesk.audit.Audited;
import org.copydesk.audit.Canonical;

/**
 * What the audit keeps of somebody who works at the desk.
 *
 * @param passwordMark the SHA-256 of the stored password hash: it proves which one was given, and helps nobody to guess it
 */
record EditorRecord(String username, String displayName, Role role, boolean active, String passwordMark) implements Audited {
    static final String COLLECTION = "people";

    static EditorRecord of(Editor editor) {
        return new EditorRecord(editor.username, editor.displayName, editor.role, editor.active,
                Canonical.sha256(editor.passwordHash));
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public String id() {
        return username;
    }
}
