package org.copydesk.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;

import org.copydesk.article.Unacceptable;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final int BEFORE = 200;

    @TempDir
    Path folder;

    @Test
    void areOfOneMomentWhileTransactionsGoOn() throws IOException, SQLException {
        var database = database("jdbc:h2:file:" + folder.resolve("desk/copydesk") + ";WRITE_DELAY=0;RETENTION_TIME=0");
        run(database, "create table event (n int primary key, words varchar)");
        run(database, "create table head (n int)");
        run(database, "insert into head values (0)");
        var acknowledged = new AtomicInteger();
        var stop = new AtomicBoolean();
        var enough = new CountDownLatch(BEFORE);
        var writer = CompletableFuture.runAsync(() -> write(database, stop, acknowledged, enough));
        await(enough);

        int before = acknowledged.get();
        var backup = new Backups(database, folder.resolve("backups"), Clock.systemUTC()).take();

        stop.set(true);
        writer.join();
        var restored = database("jdbc:h2:file:" + unpacked(backup).resolve("copydesk"));
        int head = number(restored, "select n from head");
        assertTrue(head >= before, head + " of " + before);
        assertEquals(head, number(restored, "select count(*) from event"));
        assertEquals(head, number(restored, "select max(n) from event"));
    }

    @Test
    void areNotTakenOfADatabaseThatIsNoFile() {
        var backups = new Backups(database("jdbc:h2:mem:nothing"), folder, Clock.systemUTC());

        assertThrows(Unacceptable.class, backups::take);
    }

    /** One transaction after another, each an event and the head that names it. */
    private static void write(JdbcDataSource database, AtomicBoolean stop, AtomicInteger acknowledged, CountDownLatch enough) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            while (!stop.get()) {
                int next = acknowledged.get() + 1;
                statement.execute("insert into event values (" + next + ", repeat('words ', 500))");
                statement.execute("update head set n = " + next);
                connection.commit();
                acknowledged.set(next);
                enough.countDown();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch enough) {
        try {
            enough.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path unpacked(Path zip) throws IOException {
        var restored = Files.createDirectories(folder.resolve("restored"));
        try (var archive = new ZipFile(zip.toFile())) {
            for (var entry : archive.stream().toList()) {
                Files.copy(archive.getInputStream(entry), restored.resolve(entry.getName()));
            }
        }
        return restored;
    }

    private static JdbcDataSource database(String url) {
        var database = new JdbcDataSource();
        database.setURL(url);
        database.setUser("copydesk");
        database.setPassword("copydesk");
        return database;
    }

    private static void run(JdbcDataSource database, String statement) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }

    private static int number(JdbcDataSource database, String query) throws SQLException {
        try (var connection = database.getConnection(); var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
