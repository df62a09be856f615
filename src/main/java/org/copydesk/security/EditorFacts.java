package org.copydesk.security;

/** What can be told of somebody who works at the desk: all but the password. */
public record EditorFacts(String username, String displayName, Role role, boolean active) {

    static EditorFacts of(Editor editor) {
        return new EditorFacts(editor.username, editor.displayName, editor.role, editor.active);
    }
}
