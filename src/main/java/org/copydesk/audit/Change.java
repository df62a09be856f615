package org.copydesk.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What one act did to one thing: absent before if the act made it, absent after if the act took it away. */
public record Change(Optional<Audited> before, Optional<Audited> after) {

    public Change {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change of nothing");
        }
    }

    /**
     * What {@code changes}, in their order, come to: one for each thing, from what it was before the first of them to what it is
     * after the last. None for a thing that was made and taken away again.
     */
    public static List<Change> net(List<Change> changes) {
        var net = new LinkedHashMap<List<String>, Change>();
        changes.forEach(change -> net.merge(List.of(change.collection(), change.id()), change, Change::then));
        return List.copyOf(net.values());
    }

    /** This change and then {@code next} of the same thing; null, as a map's merging has it, if they come to nothing. */
    private Change then(Change next) {
        return before.isEmpty() && next.after.isEmpty() ? null : new Change(before, next.after);
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
