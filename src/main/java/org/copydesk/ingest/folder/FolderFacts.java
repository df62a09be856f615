package org.copydesk.ingest.folder;

import org.copydesk.audit.Audited;

/** What chiefs decide about the watched folder. */
record FolderFacts(boolean paused) implements Audited {

    @Override
    public String collection() {
        return "folder";
    }

    @Override
    public String id() {
        return "1";
    }
}
