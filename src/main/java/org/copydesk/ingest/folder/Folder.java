package org.copydesk.ingest.folder;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Whether the watched folder is watched, and what the last look found wrong. One row. */
@Entity
@Table(name = "folder")
public class Folder extends PanacheEntityBase {
    private static final int ONE = 1;

    @Id
    public int id;
    public boolean paused;
    @Column(name = "looked_at")
    public Instant lookedAt;
    public String problem;

    static Folder get() {
        return findById(ONE);
    }

    static Folder locked() {
        return findById(ONE, LockModeType.PESSIMISTIC_WRITE);
    }
}
