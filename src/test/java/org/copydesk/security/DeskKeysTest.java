package org.copydesk.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskKeysTest {

    @Test
    void makesTheKeysOnceAndKeepsThem(@TempDir Path folder) {
        var keys = DeskKeys.keys(folder.resolve("data"));

        assertEquals(Set.of("copydesk.keys.session", "copydesk.keys.forms"), keys.keySet());
        assertEquals(keys, DeskKeys.keys(folder.resolve("data")));
    }

    @Test
    void givesEveryDeskItsOwn(@TempDir Path one, @TempDir Path other) {
        assertNotEquals(DeskKeys.keys(one), DeskKeys.keys(other));
    }

    @Test
    void showsTheKeysToNobodyElse(@TempDir Path folder) throws IOException {
        DeskKeys.keys(folder);

        assertTrue(Files.getPosixFilePermissions(folder.resolve("keys.properties"))
                .stream()
                .allMatch(permission -> permission.name().startsWith("OWNER")));
    }
}
