package org.copydesk.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/**
 * What ties a session to the password it was opened with, and lets its owner end it: a second cookie, {@code name.seal}, the name
 * drawn at random, the seal an HMAC over it, the sign-in name and the stored password hash under the desk's key. The framework's
 * own cookie knows the sign-in name alone, and would outlive a new password and a sign-out.
 */
@ApplicationScoped
public class SessionSeal {
    private static final String COOKIE = "copydesk-seal";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int NAME_BYTES = 16;

    private final SecretKeySpec key;
    private final Duration longest;
    private final Clock clock;

    SessionSeal(@ConfigProperty(name = "copydesk.keys.session") String key,
            @ConfigProperty(name = "quarkus.http.auth.form.timeout") Duration longest, Clock clock) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.longest = longest;
        this.clock = clock;
    }

    /** Seals the session that is being opened for {@code editor}. */
    void open(RoutingContext routing, Editor editor) {
        var random = new byte[NAME_BYTES];
        new SecureRandom().nextBytes(random);
        var name = HexFormat.of().formatHex(random);
        set(routing, Cookie.cookie(COOKIE, name + "." + seal(name, editor)));
    }

    /** Whether the session is {@code editor}'s, opened with the password that is still theirs, and not ended. */
    boolean holds(RoutingContext routing, Editor editor) {
        return name(routing).filter(name -> sealed(routing, name, editor) && !EndedSession.has(name)).isPresent();
    }

    /** Ends the session on every node, also for whoever has a copy of its cookies. */
    @Transactional
    public void end(RoutingContext routing) {
        var now = clock.instant();
        EndedSession.forgetBefore(now.minus(longest));
        name(routing).ifPresent(name -> EndedSession.record(name, now));
        set(routing, Cookie.cookie(COOKIE, "").setMaxAge(0));
    }

    private static void set(RoutingContext routing, Cookie cookie) {
        routing.response()
                .addCookie(cookie.setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.STRICT)
                        .setSecure(routing.request().isSSL()));
    }

    private static Optional<String> name(RoutingContext routing) {
        return value(routing).map(value -> value.split("\\.")[0]).filter(name -> name.matches("[0-9a-f]{32}"));
    }

    private static Optional<String> value(RoutingContext routing) {
        return Optional.ofNullable(routing.request().getCookie(COOKIE)).map(Cookie::getValue);
    }

    private boolean sealed(RoutingContext routing, String name, Editor editor) {
        var expected = (name + "." + seal(name, editor)).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, value(routing).orElse("").getBytes(StandardCharsets.UTF_8));
    }

    private String seal(String name, Editor editor) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var words = name + '\0' + editor.username + '\0' + editor.passwordHash;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
