package org.copydesk.audit;

import java.util.Optional;

/** What one act did to one thing: absent before if the act made it, absent after if the act took it away. */
public record Change(Optional<Audited> before, Optional<Audited> after) {

    public Change {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change of nothing");
        }
    }

    public String collection() {
        return thing().collection();
    }

    public String id() {
        return thing().id();
    }

    /** The change that takes this one back. */
    public Change inverse() {
        return new Change(after, before);
    }

    /** The thing in the state that is there, the later one if both are. */
    public Audited thing() {
        return after.or(() -> before).orElseThrow();
    }
}
