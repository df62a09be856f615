package org.copydesk.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskKeysTest {

    @Test
    void makesTheKeyOnceAndKeepsIt(@TempDir Path folder) {
        var key = DeskKeys.sessionKey(folder.resolve("data"));

        assertEquals(43, key.length(), "256 bits in base64");
        assertEquals(key, DeskKeys.sessionKey(folder.resolve("data")));
    }

    @Test
    void givesEveryDeskItsOwn(@TempDir Path one, @TempDir Path other) {
        assertNotEquals(DeskKeys.sessionKey(one), DeskKeys.sessionKey(other));
    }

    @Test
    void showsTheKeyToNobodyElse(@TempDir Path folder) throws IOException {
        DeskKeys.sessionKey(folder);

        assertTrue(Files.getPosixFilePermissions(folder.resolve("keys.properties"))
                .stream()
                .allMatch(permission -> permission.name().startsWith("OWNER")));
    }
}
