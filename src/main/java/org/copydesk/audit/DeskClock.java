package org.copydesk.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;

/** The desk's one clock: the time of this machine, or of a moment told for a while, when acts of another time are replayed. */
@ApplicationScoped
public class DeskClock extends Clock {
    private final ThreadLocal<Instant> told = new ThreadLocal<>();

    /** Does {@code act} as if it were {@code moment}. */
    public void at(Instant moment, Runnable act) {
        told.set(moment);
        try {
            act.run();
        } finally {
            told.remove();
        }
    }

    @Override
    public Instant instant() {
        var moment = told.get();
        return moment == null ? Instant.now() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
