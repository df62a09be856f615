package org.copydesk.security;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Says whether a name and a password go together. Tries for one name stand in line, so that a hundred at once are still counted
 * one by one, and so that bcrypt is paid once for a hundred right ones.
 */
@ApplicationScoped
class Passwords {
    private static final int LINES = 64;
    /**
     * The hash of nobody's password: a try for an unknown name takes as long as one for a known name. Written down, for making it would
     * keep the first answer of every desk waiting for a tenth of a second.
     */
    static final String NOBODY = "$2a$10$ZvE.s9OJ4KWb8Z6Zg6WX2.JI8foM0/OluGWh5g6psGwaZtFA1zQiS";

    /** What came of a try. {@code pause} is there only if it was not looked at. */
    record Verdict(Optional<Editor> editor, Optional<Duration> pause) {}

    private final Throttle throttle;
    private final RememberedPasswords remembered;
    private final Lock[] lines = Stream.generate(ReentrantLock::new).limit(LINES).toArray(Lock[]::new);

    Passwords(Throttle throttle, RememberedPasswords remembered) {
        this.throttle = throttle;
        this.remembered = remembered;
    }

    /** The editor whom {@code username} and {@code password} name, for somebody at {@code address}. Blocks. */
    Verdict verify(String username, String password, String address) {
        var editor = QuarkusTransaction.requiringNew().call(() -> Editor.named(username));
        if (editor.filter(known -> remembered.knows(known, password)).isPresent()) {
            return new Verdict(editor, Optional.empty());
        }
        var line = lines[Math.floorMod(username.hashCode(), LINES)];
        line.lock();
        try {
            return check(editor, username, password, address);
        } finally {
            line.unlock();
        }
    }

    private Verdict check(Optional<Editor> editor, String username, String password, String address) {
        if (editor.filter(known -> remembered.knows(known, password)).isPresent()) {
            return new Verdict(editor, Optional.empty());
        }
        var pause = throttle.pause(username, address);
        if (pause.isPresent()) {
            return new Verdict(Optional.empty(), pause);
        }
        if (BcryptUtil.matches(password, editor.map(known -> known.passwordHash).orElse(NOBODY)) && editor.isPresent()) {
            remembered.remember(editor.get(), password);
            return new Verdict(editor, Optional.empty());
        }
        throttle.failed(username, address);
        return new Verdict(Optional.empty(), Optional.empty());
    }
}
