package org.copydesk.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import org.copydesk.Parts;
import org.copydesk.proof.Databases.Place;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** What {@code pg_dump} writes of a desk's database, brought back by {@code pg_restore} into another of the same server. */
record CopiedDatabase(EmbeddedPostgres server, Path dump) implements Databases.Copy {
    private static final String RESTORED = "restored";

    /** What tells a desk to use {@code database} of {@code server}. */
    static Map<String, String> environment(EmbeddedPostgres server, String database) {
        return Map.of("COPYDESK_DB_URL", server.getJdbcUrl("postgres", database), "COPYDESK_DB_USER", "postgres",
                "COPYDESK_DB_PASSWORD", "postgres");
    }

    @Override
    public void take(PackagedDesk desk) {
        Parts.run("pg_dump", new byte[0], "-Fc", "-f", dump.toString(), address("postgres"));
    }

    @Override
    public Place restored(Place lost, Path folder) throws IOException {
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("create database " + RESTORED);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        Parts.run("pg_restore", new byte[0], "--exit-on-error", "-d", address(RESTORED), dump.toString());
        var environment = new HashMap<>(lost.environment());
        environment.putAll(environment(server, RESTORED));
        return new Place(lost.jar(), folder, environment, this, () -> {});
    }

    private String address(String database) {
        return "postgresql://postgres:postgres@localhost:" + server.getPort() + "/" + database;
    }
}
