package org.copydesk;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Keeps H2's file from growing beyond what is stored. Each commit writes pages anew and leaves the old ones dead among living ones;
 * H2 gathers the living by itself only where commits may wait to be written, and ours may not.
 */
@ApplicationScoped
public class FileUpkeep {
    /** Gathered is what stands in chunks that are emptier than this, in percent. */
    private static final int FULL = 70;
    /** The most that is written anew at one time, in bytes: commits wait for it. */
    private static final int AT_A_TIME = 2 << 20;

    private final DataSource desk;

    FileUpkeep(DataSource desk) {
        this.desk = desk;
    }

    @Scheduled(every = "${copydesk.h2.gathered-every:5s}", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void gather() throws SQLException {
        try (var connection = desk.getConnection()) {
            if (connection.isWrapperFor(JdbcConnection.class)) {
                gather(connection.unwrap(JdbcConnection.class));
            }
        }
    }

    /** Writes living pages of nearly empty chunks together, so that the chunks can be used again; nothing for a desk in memory. */
    static void gather(Connection h2) {
        if (((JdbcConnection) h2).getSession() instanceof SessionLocal session && session.getDatabase().isPersistent()) {
            session.getDatabase().getStore().getMvStore().compact(FULL, AT_A_TIME);
        }
    }
}
