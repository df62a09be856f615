package org.copydesk.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The passwords that were found right within the last minute, as HMACs under a key of this process, so that bcrypt is not paid on
 * each call of a program. One is good only as long as the editor's stored hash is the one that it was checked against.
 */
@ApplicationScoped
class RememberedPasswords {
    /** How long a verified password need not be checked again (api.md: 60 s). */
    private static final Duration MEMORY = Duration.ofSeconds(60);
    private static final String ALGORITHM = "HmacSHA256";

    private record Remembered(String passwordHash, Instant until) {}

    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();
    private final SecretKeySpec key;
    private final Clock clock;

    RememberedPasswords(Clock clock) {
        this.clock = clock;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, ALGORITHM);
    }

    /** Whether {@code password} was right for {@code editor} a short while ago and still is. */
    boolean knows(Editor editor, String password) {
        var known = remembered.get(digest(editor.username, password));
        return known != null && known.passwordHash().equals(editor.passwordHash) && clock.instant().isBefore(known.until());
    }

    /** Remembers that {@code password} is right for {@code editor}. */
    void remember(Editor editor, String password) {
        var now = clock.instant();
        remembered.values().removeIf(old -> !now.isBefore(old.until()));
        remembered.put(digest(editor.username, password), new Remembered(editor.passwordHash, now.plus(MEMORY)));
    }

    private String digest(String username, String password) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((username + '\0' + password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
