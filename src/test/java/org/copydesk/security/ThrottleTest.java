package org.copydesk.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.copydesk.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class ThrottleTest {
    private static final Instant NOON = Instant.parse("2030-01-05T12:00:00Z");
    private static final String ADDRESS = "192.0.2.1";

    @Inject
    SignInLimits limits;

    @Test
    void asksForAPauseAfterTheLastFailureThatIsBorne() {
        var name = UUID.randomUUID().toString();
        fail(NOON, name, ADDRESS, limits.failures() - 1);
        assertEquals(Optional.empty(), pause(NOON, name, ADDRESS));

        fail(NOON, name, ADDRESS, 1);

        assertEquals(Optional.of(limits.pause()), pause(NOON, name, ADDRESS));
    }

    @Test
    void hearsAgainAfterThePause() {
        var name = UUID.randomUUID().toString();
        fail(NOON, name, ADDRESS, limits.failures());

        assertEquals(Optional.empty(), pause(NOON.plus(limits.pause()), name, ADDRESS));
    }

    @Test
    void forgetsFailuresAfterAWhile() {
        var name = UUID.randomUUID().toString();
        fail(NOON, name, ADDRESS, limits.failures());
        var later = NOON.plus(limits.window()).plusSeconds(1);

        fail(later, name, ADDRESS, 1);

        assertEquals(Optional.empty(), pause(later, name, ADDRESS));
    }

    @Test
    void doesNotShutTheOwnerOutAtAnotherAddress() {
        var name = UUID.randomUUID().toString();

        fail(NOON, name, ADDRESS, limits.failures() + 5);

        assertEquals(Optional.empty(), pause(NOON, name, "198.51.100.7"));
    }

    @Test
    void noticesOneWhoTriesManyNames() {
        var address = "203.0.113." + UUID.randomUUID();

        IntStream.range(0, limits.failuresFromAnywhere()).forEach(i -> fail(NOON, UUID.randomUUID().toString(), address, 1));

        assertEquals(Optional.of(limits.pause()), pause(NOON, "somebody else", address));
    }

    private void fail(Instant at, String name, String address, int times) {
        QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, times).forEach(i -> throttle(at).failed(name, address)));
    }

    private Optional<Duration> pause(Instant at, String name, String address) {
        return QuarkusTransaction.requiringNew().call(() -> throttle(at).pause(name, address));
    }

    private Throttle throttle(Instant at) {
        return new Throttle(limits, Clock.fixed(at, ZoneOffset.UTC));
    }
}
