package org.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Flyway wrote down beside what came with the desk. */
class MigrationsTest {
    private static final String ADDRESS = "jdbc:h2:mem:migrations;DB_CLOSE_DELAY=-1";

    private Connection database;

    @BeforeEach
    void open() throws SQLException {
        database = DriverManager.getConnection(ADDRESS);
    }

    @AfterEach
    void shut() throws SQLException {
        database.createStatement().execute("shutdown");
    }

    @Test
    void aDatabaseWithoutAnyHasHadNone() throws SQLException {
        assertEquals(Map.of(), Migrations.applied(database));
        assertFalse(Migrations.known().isEmpty());
    }

    @Test
    void whatFlywayDidIsSeenAsDone() throws SQLException {
        migrate("latest");

        assertEquals(Migrations.known(), Migrations.applied(database));
    }

    @Test
    void anOlderDesksIsNotUpToDate() throws SQLException {
        migrate("1");

        assertNotEquals(Migrations.known(), Migrations.applied(database));
    }

    @Test
    void desksThatWroteTheFolderDownAreUpToDate() throws SQLException {
        migrate("latest");
        history("update ? set \"script\" = 'db/migration/' || \"script\"");

        assertEquals(Migrations.known(), Migrations.applied(database));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update ? set \"checksum\" = \"checksum\" + 1 where \"version\" = '1'",
            "update ? set \"success\" = false where \"version\" = '1'", "delete from ? where \"version\" = '10'",
            "update ? set \"script\" = 'V7000__later.sql' where \"version\" = '10'"})
    void whateverIsNotAsItWasLeftIsSeen(String change) throws SQLException {
        migrate("latest");
        history(change);

        assertNotEquals(Migrations.known(), Migrations.applied(database));
    }

    private void history(String change) throws SQLException {
        database.createStatement().execute(change.replace("?", "\"flyway_schema_history\""));
    }

    private static void migrate(String version) {
        Flyway.configure().dataSource(ADDRESS, "", "").placeholders(Map.of("bytes", "blob")).target(version).load().migrate();
    }
}
