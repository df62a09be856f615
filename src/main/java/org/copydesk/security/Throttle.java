package org.copydesk.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Slows down who guesses passwords. Failures are counted for a name from an address, for the name, and for the address; beyond a
 * limit one try a pause is heard, so that guessing is slow and yet nobody can shut another out for long. Successes never count.
 */
@ApplicationScoped
class Throttle {

    private record Limit(String subject, int failures) {}

    private final SignInLimits limits;
    private final Clock clock;

    Throttle(SignInLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** How long {@code username} from {@code address} has to wait before a try is heard; empty for not at all. */
    @Transactional
    public Optional<Duration> pause(String username, String address) {
        var now = clock.instant();
        return limits(username, address).stream()
                .flatMap(limit -> SignInFailure.newestBeyond(limit.failures(), limit.subject(), now.minus(limits.window()))
                        .stream())
                .map(newest -> Duration.between(now, newest.plus(limits.pause())))
                .filter(wait -> !wait.isNegative() && !wait.isZero())
                .max(Comparator.naturalOrder());
    }

    /** Counts a failure, and forgets those that no longer count. */
    @Transactional
    public void failed(String username, String address) {
        var now = now();
        limits(username, address).forEach(limit -> SignInFailure.record(limit.subject(), now));
        SignInFailure.forgetBefore(now.minus(limits.window()));
    }

    private List<Limit> limits(String username, String address) {
        var name = username.length() > 60 ? username.substring(0, 60) : username;
        return List.of(new Limit(name + " from " + address, limits.failures()),
                new Limit(name, limits.failuresFromAnywhere()), new Limit("from " + address, limits.failuresFromAnywhere()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
