package org.copydesk.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a desk has acknowledged is there after it was killed; {@code -Dcopydesk.proof.saves=500} for the full measure. */
@Tag("packaged")
class KilledDeskTest {
    private static final int EDITORS = 4;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void keepsEveryAcknowledgedSave(Databases database) throws IOException {
        try (var place = database.open(folder)) {
            var savers = new ArrayList<Saver>();
            killed(place, savers, Integer.getInteger("copydesk.proof.saves"));

            try (var desk = place.start()) {
                for (var saver : savers) {
                    assertKept(desk.address(), saver);
                }
                var verdict = new Caller("editor").get(desk.address(), "/api/audit/verify").body();
                assertTrue(verdict.path("valid").asBoolean(), verdict.toString());
            }
        }
    }

    /** Lets editors save until half of {@code saves} are acknowledged, and then kills the desk under their hands. */
    private static void killed(Databases.Place place, ArrayList<Saver> savers, int saves) throws IOException {
        var desk = place.start();
        for (int i = 0; i < EDITORS; i++) {
            savers.add(new Saver(desk.address()));
        }
        var done = new AtomicInteger();
        Crowd.together(savers.stream().map(saver -> (Callable<Void>) () -> {
            try {
                while (done.get() < saves) {
                    saver.save(desk.address());
                    if (done.incrementAndGet() == saves / 2) {
                        desk.kill();
                    }
                }
            } catch (IOException killed) {
                // As it should be: this save was not acknowledged.
            }
            return null;
        }).toList());
        assertTrue(done.get() < saves, "the desk was not killed in the middle");
    }

    private static void assertKept(String desk, Saver saver) throws IOException {
        for (int i = 0; i < saver.acknowledged().size(); i++) {
            var version = new Caller("editor").get(desk, "/api/articles/" + saver.article() + "/versions/" + (i + 1));
            assertEquals(saver.acknowledged().get(i), version.body().path("text").asText().split(" ")[0]);
        }
    }
}
