package org.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the desk's own settings of H2, on a table whose rows change all the time. */
class FileUpkeepTest {
    private static final int ROWS = 2_000;
    private static final int COMMITS = 3_000;

    @TempDir
    Path folder;

    @Test
    void aFileThatIsKeptUpStaysSmallAndWhole() throws SQLException, IOException {
        long left = work("left", COMMITS + 1);

        long keptUp = work("kept-up", 100);

        assertTrue(2 * keptUp < left, () -> keptUp + " bytes against " + left);
        try (var desk = open("kept-up");
                var sum = desk.createStatement().executeQuery("select count(*), sum(turn) from words")) {
            sum.next();
            assertEquals(ROWS, sum.getInt(1));
            assertEquals(COMMITS, sum.getInt(2));
        }
    }

    /** The file's size after {@link #COMMITS} while it is open, gathered each {@code every} of them by a connection of its own. */
    private long work(String name, int every) throws SQLException, IOException {
        var random = new Random(5);
        try (var desk = open(name); var upkeep = open(name)) {
            desk.createStatement().execute("create table words (id int primary key, turn int, text varchar)");
            desk.createStatement()
                    .execute("insert into words select x, 0, repeat('word ', 200) from system_range(1, " + ROWS + ")");
            try (var change = desk.prepareStatement("update words set turn = turn + 1 where id = ?")) {
                for (int i = 1; i <= COMMITS; i++) {
                    change.setInt(1, 1 + random.nextInt(ROWS));
                    change.executeUpdate();
                    if (i % every == 0) {
                        FileUpkeep.gather(upkeep);
                    }
                }
            }
            return Files.size(folder.resolve(name + ".mv.db"));
        }
    }

    private Connection open(String name) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0;RETENTION_TIME=0;DB_CLOSE_ON_EXIT=FALSE");
    }
}
