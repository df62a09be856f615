package org.copydesk.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.Flyway;

/** A database as the first release of the desk left it, with data in it. */
record FirstSchema(String url, String user, String password) {
    /** Tables whose numbers the database gives, and the next of each. */
    private static final List<String> NUMBERED = List.of("editor", "access_token", "article", "article_version", "audit_event",
            "person", "alias", "term");

    /** Makes it on an empty database. */
    FirstSchema fill() {
        migrate("1");
        try (var connection = open(); var statement = connection.createStatement()) {
            for (var one : script().split(";\n")) {
                statement.execute(one);
            }
            for (var table : NUMBERED) {
                statement.execute("alter table " + table + " alter column id restart with 1000");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Brings the schema to {@code version}; {@code latest} for the newest. */
    void migrate(String version) {
        Flyway.configure()
                .dataSource(url, user, password)
                .placeholders(Map.of("bytes", isPostgres() ? "bytea" : "blob"))
                .target(version)
                .load()
                .migrate();
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private boolean isPostgres() {
        return url.startsWith("jdbc:postgresql");
    }

    private String script() {
        try (var script = FirstSchema.class.getResourceAsStream("/upgrade/v1.sql")) {
            var text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return text.replaceAll("\\{hex:([0-9a-f]*)}", isPostgres() ? "'\\\\x$1'::bytea" : "X'$1'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
