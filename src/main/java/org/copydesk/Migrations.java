package org.copydesk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

import io.smallrye.common.classloader.ClassPathUtils;

/** The migrations of this desk and those a database has had: the checksum of each, as Flyway takes it, by its script. */
final class Migrations {
    static final String FOLDER = "db/migration";
    private static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    /** Those that came with this desk. */
    static Map<String, Integer> known() {
        var known = new HashMap<String, Integer>();
        try {
            ClassPathUtils.consumeAsPaths(Migrations.class.getClassLoader(), FOLDER, folder -> read(folder, known));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    /** Those that Flyway wrote down in this database; empty where it has written nothing yet. What failed counts as no script of ours. */
    static Map<String, Integer> applied(Connection database) throws SQLException {
        var applied = new HashMap<String, Integer>();
        try (var tables = database.getMetaData().getTables(null, null, HISTORY, null)) {
            if (!tables.next()) {
                return applied;
            }
        }
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select \"script\", \"checksum\", \"success\" from \"" + HISTORY
                        + "\" where \"version\" is not null")) {
            while (rows.next()) {
                var script = name(rows.getString(1));
                applied.put(rows.getBoolean(3) ? script : "failed: " + script, rows.getInt(2));
            }
        }
        return applied;
    }

    /** Older desks wrote the folder down as well. */
    private static String name(String script) {
        return script.substring(script.lastIndexOf('/') + 1);
    }

    private static void read(Path folder, Map<String, Integer> into) {
        try (var scripts = Files.newDirectoryStream(folder)) {
            for (var script : scripts) {
                into.put(script.getFileName().toString(), checksum(script));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the lines without their ends, in UTF-8. */
    private static int checksum(Path script) throws IOException {
        var sum = new CRC32();
        try (BufferedReader lines = Files.newBufferedReader(script)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                sum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return (int) sum.getValue();
    }
}
