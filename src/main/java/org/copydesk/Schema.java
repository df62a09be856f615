package org.copydesk;

import java.sql.SQLException;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

import io.quarkus.runtime.StartupEvent;

/**
 * Brings the database's schema up to date when the desk starts. Flyway itself is asked only where something is not as it left it: its
 * own start, to find that nothing is to be done, costs a twentieth of the desk's.
 */
@ApplicationScoped
class Schema {
    /** Before the scheduler (0), whose jobs look into tables, and all of ours. */
    private static final int BEFORE_ALL = -100;
    /** What a column of bytes is called. */
    private static final String BYTES = "bytes";

    private final DataSource database;
    private final boolean wanted;

    Schema(DataSource database,
            @ConfigProperty(name = "copydesk.schema.migrate-at-start", defaultValue = "true") boolean wanted) {
        this.database = database;
        this.wanted = wanted;
    }

    void onStart(@Observes @Priority(BEFORE_ALL) StartupEvent start) throws SQLException {
        if (wanted && !isCurrent()) {
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:" + Migrations.FOLDER)
                    .placeholders(Map.of(BYTES, bytes()))
                    .load()
                    .migrate();
        }
    }

    /** Whether the database has had every migration of this desk, as it is now, and no other. */
    boolean isCurrent() throws SQLException {
        try (var connection = database.getConnection()) {
            return Migrations.applied(connection).equals(Migrations.known());
        }
    }

    private String bytes() throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? "bytea" : "blob";
        }
    }
}
