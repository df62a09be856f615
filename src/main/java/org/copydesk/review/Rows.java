package org.copydesk.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.copydesk.audit.Change;
import org.hibernate.StatelessSession;

/** The rows that one act writes beside its version and its event: collected first, so that they go to the database many at a time. */
final class Rows {
    private final List<Object> gone = new ArrayList<>();
    private final List<Object> made = new ArrayList<>();
    private final List<Object> changed = new ArrayList<>();

    /** Takes {@code row} as what {@code change} did to it. */
    void put(Change change, Object row) {
        if (change.after().isEmpty()) {
            delete(row);
        } else if (change.before().isEmpty()) {
            insert(row);
        } else {
            update(row);
        }
    }

    void delete(Object row) {
        gone.add(row);
    }

    void insert(Object row) {
        made.add(row);
    }

    void update(Object row) {
        changed.add(row);
    }

    /** Writes all that was collected. */
    void write(StatelessSession session) {
        session.deleteMultiple(gone);
        session.insertMultiple(made);
        changed.sort(Comparator.comparing(row -> row.getClass().getName())); // one of another kind would end the batch
        session.updateMultiple(changed);
    }
}
