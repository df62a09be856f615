package org.copydesk.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A desk of the first schema with data in it comes to the newest schema with all that data as it was. */
@Tag("desk")
class UpgradeTest {
    private static final List<String> RECORD = List.of(
            "select id, guid, slug, state, version, audit_seq, audit_head from article",
            "select article_id, source, sha256 from original",
            "select article_id, number, text, sha256, seq from article_version",
            "select id, exact, replacement, status, seq from correction", "select id, place, body, status, seq from annotation",
            "select id, rule, exact, seq from dismissal", "select article_id, text, language from reference_text",
            "select chain, seq, canonical, hash from audit_event", "select username, password_hash, role from editor",
            "select name, title from person", "select seq, head from desk_chain where name = 'desk'");

    @Test
    void keepsEveryRowOfTheRecord() throws IOException, SQLException {
        if (!"postgresql".equals(System.getProperty("copydesk.test.database"))) {
            upgraded(
                    new FirstSchema("jdbc:h2:mem:upgrade-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "copydesk", "copydesk"));
            return;
        }
        try (var server = EmbeddedPostgres.start()) {
            upgraded(new FirstSchema(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"));
        }
    }

    private static void upgraded(FirstSchema database) throws SQLException {
        database.fill();
        var before = record(database);

        database.migrate("latest");

        assertEquals(before, record(database));
    }

    private static Map<String, List<String>> record(FirstSchema database) throws SQLException {
        var record = new LinkedHashMap<String, List<String>>();
        try (var connection = database.open(); var statement = connection.createStatement()) {
            for (var query : RECORD) {
                var rows = statement.executeQuery(query);
                var found = new java.util.TreeSet<String>();
                while (rows.next()) {
                    var row = new StringBuilder();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        row.append(rows.getString(i)).append('|');
                    }
                    found.add(row.toString());
                }
                record.put(query, List.copyOf(found));
            }
        }
        return record;
    }
}
