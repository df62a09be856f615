package org.copydesk.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two desks over one PostgreSQL, behind a balancer that sends each request to either. */
@Tag("packaged")
class TwoNodesTest {
    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private Databases.Place place;
    private PackagedDesk one;
    private PackagedDesk two;

    @BeforeEach
    void start() throws IOException {
        place = Databases.POSTGRESQL.open(folder);
        one = place.start();
        two = place.start();
    }

    @AfterEach
    void stop() throws IOException {
        one.close();
        two.close();
        place.close();
    }

    @Test
    void knowsASessionOnEitherNode() throws IOException {
        var editor = new Caller("editor");

        var session = editor.signIn(one.address());

        assertEquals(200, editor.page(two.address(), "/", session).statusCode());
    }

    @Test
    void showsOnTheOtherNodeWhatWasDoneOnOne() throws IOException {
        var editor = new Caller("editor");
        var session = editor.signIn(two.address());
        var article = editor.receive(one.address(), Crowd.copy(5));
        assertTrue(editor.page(two.address(), "/articles/" + article, session).body().contains("Ferry"));
        var tag = editor.get(two.address(), "/api/articles/" + article).tag();

        editor.post(one.address(), "/api/articles/" + article + "/corrections", tag,
                Map.of("start", 0, "end", 5, "exact", "Ferry", "replacement", "Steamer", "category",
                        "terminology/inappropriate",
                        "severity", "minor", "reason", "as told"));
        long done = System.nanoTime();

        assertTrue(editor.page(two.address(), "/articles/" + article, session).body().contains("Steamer"));
        var waited = Duration.ofNanos(System.nanoTime() - done);
        assertTrue(waited.compareTo(SHOWN_WITHIN) < 0, "shown after " + waited);
    }

    @Test
    void losesNothingWhenOneOfThemIsKilledInTheMiddle() throws IOException {
        var article = new Caller("editor").receive(one.address(), Crowd.copy(60));
        int acts = Integer.getInteger("copydesk.proof.acts");
        int clients = 8;

        var acknowledged = Crowd.work(List.of(one.address(), two.address()), article, clients, acts, done -> {
            if (done == clients * acts / 2) {
                two.kill();
            }
        });

        Crowd.assertNothingLost(one.address(), article, acknowledged);
        two = place.start();
        Crowd.assertNothingLost(two.address(), article, acknowledged);
    }
}
