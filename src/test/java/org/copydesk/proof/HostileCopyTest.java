package org.copydesk.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.copydesk.desk.FeedServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile copy is refused in words within ten seconds by a desk of 256 MB, which goes on working. */
@Tag("packaged")
class HostileCopyTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private final Caller editor = new Caller("editor");

    @TempDir
    Path folder;

    @Test
    void isRefusedInTimeAndInLittleMemory() throws IOException {
        try (var place = Databases.H2.open(folder);
                var desk = place.start("-Xmx256m", "-Dcopydesk.feeds.allow-internal=127.0.0.1")) {
            // The first call loads what all others use.
            editor.receive(desk.address(), "The ferry left.");
            var failed = new ArrayList<String>();
            for (var hostile : Hostile.all().toList()) {
                long begun = System.nanoTime();
                var answer = editor.deliver(desk.address(), hostile.type(), hostile.content());
                var took = Duration.ofNanos(System.nanoTime() - begun);
                System.out.printf("%s: %d in %d ms%n", hostile.what(), answer.status(), took.toMillis());
                boolean isRefusal = answer.status() / 100 == 4 && !answer.body().path("detail").asText().isBlank();
                if (!isRefusal || took.compareTo(LONGEST) > 0) {
                    failed.add(hostile.what() + ": " + answer + " after " + took);
                }
            }

            assertEquals(List.of(), failed);
            assertRefusesEndlessFeeds(desk);
            var article = editor.receive(desk.address(), "The ferry came back.");
            assertEquals("valid", editor.verdict(desk.address(), article));
            assertFalse(desk.log().contains("OutOfMemoryError"), "it ran out of memory");
        }
    }

    private static void assertRefusesEndlessFeeds(PackagedDesk desk) throws IOException {
        var chief = new Caller("chief");
        try (var server = new FeedServer()) {
            server.serveWithoutEnd("/endless");
            server.stall("/stalled");
            for (var path : List.of("/endless", "/stalled")) {
                var feed = chief.post(desk.address(), "/api/feeds", "",
                        Map.of("address", server.address(path), "source", "Endless", "minutes", 600));
                long begun = System.nanoTime();
                var answer = chief.post(desk.address(), "/api/feeds/" + feed.body().path("id").asText() + "/poll", "", "");
                var took = Duration.ofNanos(System.nanoTime() - begun);
                System.out.printf("a feed that is %s: %s after %d ms%n", path, answer.body().path("result").asText(),
                        took.toMillis());
                assertFalse(answer.body().path("good").asBoolean(true), answer.toString());
                assertTrue(took.compareTo(LONGEST) < 0, path + " took " + took);
            }
        }
    }
}
