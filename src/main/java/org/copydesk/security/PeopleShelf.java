package org.copydesk.security;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.audit.DeskShelf;

/** The people as the desk's chain must tell of them. */
@ApplicationScoped
class PeopleShelf implements DeskShelf {

    @Override
    public String collection() {
        return EditorRecord.COLLECTION;
    }

    @Override
    public List<EditorRecord> stored() {
        return Editor.withThoseWhoLeft().stream().map(EditorRecord::of).toList();
    }
}
