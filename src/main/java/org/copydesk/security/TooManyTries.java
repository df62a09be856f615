package org.copydesk.security;

import java.time.Duration;

import io.vertx.ext.web.RoutingContext;

/** The mark of a request whose try to sign in was not looked at, because too many before it failed. */
final class TooManyTries {
    private static final String KEY = TooManyTries.class.getName();

    private TooManyTries() {}

    static void mark(RoutingContext routing, Duration wait) {
        routing.put(KEY, Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    /** How many seconds the sender has to wait; 0 where the request has no such mark. */
    static long seconds(RoutingContext routing) {
        Long wait = routing.get(KEY);
        return wait == null ? 0 : wait;
    }
}
