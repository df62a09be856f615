package org.copydesk.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A desk is copied while editors save, and what is restored holds every save acknowledged before the copy was asked for. */
@Tag("packaged")
class RestoredDeskTest {
    private static final int EDITORS = 4;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void holdsEverySaveOfBeforeTheBackup(Databases database) throws IOException {
        try (var place = database.open(folder.resolve("desk"))) {
            var savers = new ArrayList<Saver>();
            var kept = new ArrayList<Integer>();
            try (var desk = place.start()) {
                for (int i = 0; i < EDITORS; i++) {
                    savers.add(new Saver(desk.address()));
                }
                copyWhileTheySave(place, desk, savers, kept);
            }
            try (var restored = place.copy().restored(place, folder.resolve("restored")); var desk = restored.start()) {
                for (int i = 0; i < savers.size(); i++) {
                    assertKept(desk.address(), savers.get(i), kept.get(i));
                }
                var verdict = new Caller("editor").get(desk.address(), "/api/audit/verify").body();
                assertTrue(verdict.path("valid").asBoolean(), verdict.toString());
            }
        }
    }

    /** Copies the desk in the middle of {@code copydesk.proof.saves} saves; {@code kept} is how many of each editor's were acknowledged by then. */
    private static void copyWhileTheySave(Databases.Place place, PackagedDesk desk, List<Saver> savers, List<Integer> kept) {
        int saves = Integer.getInteger("copydesk.proof.saves");
        var done = new AtomicInteger();
        var halfway = new CountDownLatch(saves / 2);
        var copied = new AtomicBoolean();
        var tasks = new ArrayList<Callable<Void>>();
        savers.forEach(saver -> tasks.add(() -> {
            while (done.get() < saves || !copied.get()) {
                saver.save(desk.address());
                done.incrementAndGet();
                halfway.countDown();
            }
            return null;
        }));
        tasks.add(() -> {
            halfway.await();
            savers.forEach(saver -> kept.add(saver.acknowledged().size()));
            place.copy().take(desk);
            copied.set(true);
            return null;
        });
        Crowd.together(tasks);
    }

    private static void assertKept(String desk, Saver saver, int saves) throws IOException {
        for (int i = 0; i < saves; i++) {
            var version = new Caller("editor").get(desk, "/api/articles/" + saver.article() + "/versions/" + (i + 1));
            assertEquals(saver.acknowledged().get(i), version.body().path("text").asText().split(" ")[0]);
        }
    }
}
