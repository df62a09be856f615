package org.copydesk.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import io.quarkus.elytron.security.common.BcryptUtil;

class PasswordsTest {
    /** The kind of hash and its rounds: {@code $2a$10$}. */
    private static final int COST = 7;

    @Test
    void nobodysHashTakesAsLongAsAnybodys() {
        var anybody = BcryptUtil.bcryptHash("editor");

        assertEquals(anybody.substring(0, COST), Passwords.NOBODY.substring(0, COST));
        assertTrue(BcryptUtil.matches("nobody", Passwords.NOBODY));
    }
}
