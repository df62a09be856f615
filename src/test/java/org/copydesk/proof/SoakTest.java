package org.copydesk.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.copydesk.proof.RandomEditor.Acknowledged;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sixteen clients at a desk with 512 MB of heap, each editing an article for a while, looking at pages, downloading, and going on
 * to the next article; {@code -Dcopydesk.proof.soak=PT1H} for the full measure, and
 * {@code -Dcopydesk.proof.pause} for the time an editor takes to read between two acts. Prints what it found, for docs/benchmarks.md.
 */
@Tag("packaged")
class SoakTest {
    private static final int CLIENTS = 16;
    private static final int ACTS_PER_ARTICLE = 40;
    /** Nothing that stays may grow the process once it is warm; what the machine itself does with memory may. */
    private static final double MOST_GROWTH = 1.25;

    @TempDir
    Path folder;

    private final Duration pause = Duration.parse(System.getProperty("copydesk.proof.pause"));
    private final AtomicLong reads = new AtomicLong();
    private final List<Long> memory = new ArrayList<>();

    @Test
    void goesOnWithoutErrorAndWithoutGrowing() throws IOException {
        var length = Duration.parse(System.getProperty("copydesk.proof.soak"));
        try (var place = Databases.H2.open(folder); var desk = place.start("-Xmx512m")) {
            var acknowledged = soak(desk, length);

            var verdict = new Caller("editor").get(desk.address(), "/api/audit/verify").body();
            assertTrue(verdict.path("valid").asBoolean(), verdict.toString());
            assertEquals(List.of(), desk.log().lines().filter(line -> line.contains("ERROR")).toList());
            report(length, acknowledged);
            int quarter = memory.size() / 4;
            assertTrue(memory.get(memory.size() - 1) < memory.get(quarter) * MOST_GROWTH, "memory grew: " + memory);
        }
    }

    private List<Acknowledged> soak(PackagedDesk desk, Duration length) {
        long until = System.nanoTime() + length.toNanos();
        var all = IntStream.range(0, CLIENTS).mapToObj(i -> new ArrayList<Acknowledged>()).toList();
        var tasks = new ArrayList<Callable<Void>>();
        for (int i = 0; i < CLIENTS; i++) {
            int client = i;
            tasks.add(() -> {
                work(desk.address(), client, until, all.get(client));
                return null;
            });
        }
        tasks.add(() -> {
            while (System.nanoTime() < until) {
                memory.add(desk.memory());
                LockSupport.parkNanos(length.toNanos() / 40);
            }
            return null;
        });
        Crowd.together(tasks);
        return all.stream().flatMap(List::stream).toList();
    }

    private void work(String desk, int client, long until, List<Acknowledged> acknowledged) throws IOException {
        var name = client % 2 == 0 ? "editor" : "editor2";
        var caller = new Caller(name);
        var session = caller.signIn(desk);
        for (int round = 0; System.nanoTime() < until; round++) {
            var article = caller.receive(desk, "Copy " + client + " of round " + round + "\n\n" + Crowd.copy(40));
            var editor = new RandomEditor(name, List.of(desk), article, client * 1000L + round);
            for (int i = 0; i < ACTS_PER_ARTICLE && System.nanoTime() < until; i++) {
                editor.act();
                look(caller, desk, session, i % 4 == 0 ? "/" : "/articles/" + article + (i % 10 == 0 ? "/history" : ""));
                LockSupport.parkNanos(pause.toNanos());
            }
            assertEquals(200, caller.get(desk, "/api/articles/" + article + "/export?format=json").status());
            acknowledged.addAll(editor.acknowledged());
        }
    }

    private void look(Caller caller, String desk, String session, String path) throws IOException {
        assertEquals(200, caller.page(desk, path, session).statusCode(), path);
        reads.incrementAndGet();
    }

    private void report(Duration length, List<Acknowledged> acknowledged) throws IOException {
        long megabyte = 1024 * 1024;
        System.out.printf("soak of %s: %d acts, %d pages, %d articles; resident %s MB; file %d KB%n", length,
                acknowledged.size(), reads.get(), acknowledged.stream().map(Acknowledged::article).distinct().count(),
                memory.stream().map(bytes -> bytes / megabyte).toList(), file() / 1024);
    }

    private long file() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".mv.db")).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
