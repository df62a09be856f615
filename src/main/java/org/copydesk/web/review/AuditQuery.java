package org.copydesk.web.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.ws.rs.DefaultValue;

import org.copydesk.audit.AuditFilter;
import org.copydesk.web.Times;
import org.jboss.resteasy.reactive.RestQuery;

/** What the address of an audit page asks for; an empty field asks for anything. */
public class AuditQuery {
    /** A time is told to the minute, and all of the last minute is meant. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @RestQuery
    @DefaultValue("")
    public String actor;
    @RestQuery
    @DefaultValue("")
    public String act;
    @RestQuery
    @DefaultValue("")
    public String from;
    @RestQuery
    @DefaultValue("")
    public String to;
    @RestQuery
    public Optional<Long> before;

    /** The same as a filter of {@code chain}, or of all chains. */
    AuditFilter filter(Optional<String> chain, Times times) {
        Optional<Instant> until = times.told("to", to).map(last -> last.plus(MINUTE));
        return new AuditFilter(chain, actor, act, times.told("from", from), until, before);
    }
}
