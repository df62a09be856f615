package org.copydesk.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.quarkus.panache.common.Parameters;

/**
 * Which events are asked for, newest first.
 *
 * @param chain one chain; empty for all
 * @param actor and {@code act}: empty for any
 * @param from the earliest time, and {@code until} the time before which they must have happened
 * @param before the id of an event that all must come before
 */
public record AuditFilter(Optional<String> chain, String actor, String act, Optional<Instant> from, Optional<Instant> until,
        Optional<Long> before) {

    /** The events of one chain in which {@code act} was done. */
    public static AuditFilter ofAct(String chain, String act) {
        return new AuditFilter(Optional.of(chain), "", act, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** At most {@code limit} events. */
    public List<AuditEvent> events(int limit) {
        var where = new StringBuilder("id < :before");
        var values = Parameters.with("before", before.orElse(Long.MAX_VALUE));
        chain.ifPresent(name -> narrow(where, values, "chain", name));
        if (!actor.isEmpty()) {
            narrow(where, values, "actor", actor);
        }
        if (!act.isEmpty()) {
            narrow(where, values, "act", act);
        }
        from.ifPresent(earliest -> {
            where.append(" and at >= :from");
            values.and("from", earliest);
        });
        until.ifPresent(end -> {
            where.append(" and at < :until");
            values.and("until", end);
        });
        return AuditEvent.find(where + " order by id desc", values).page(0, limit).list();
    }

    /** Everybody who did something there, by name. */
    public List<String> actors() {
        return distinct("actor");
    }

    /** Everything that was done there, by name. */
    public List<String> acts() {
        return distinct("act");
    }

    private List<String> distinct(String column) {
        var query = "select distinct e." + column + " from AuditEvent e";
        return chain.map(name -> AuditEvent.find(query + " where e.chain = ?1 order by e." + column, name))
                .orElseGet(() -> AuditEvent.find(query + " order by e." + column))
                .project(String.class)
                .list();
    }

    private static void narrow(StringBuilder where, Parameters values, String column, String value) {
        where.append(" and ").append(column).append(" = :").append(column);
        values.and(column, value);
    }
}
