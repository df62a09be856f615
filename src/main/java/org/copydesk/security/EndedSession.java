package org.copydesk.security;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A session that its owner ended: what a copy of its cookies would still say counts for nothing. A row that expires. */
@Entity
@Table(name = "ended_session")
public class EndedSession extends PanacheEntityBase {
    @Id
    public String session;
    public Instant at;

    static void record(String session, Instant at) {
        if (findById(session) == null) {
            var ended = new EndedSession();
            ended.session = session;
            ended.at = at;
            ended.persist();
        }
    }

    static boolean has(String session) {
        return count("session", session) > 0;
    }

    static void forgetBefore(Instant moment) {
        delete("at <= ?1", moment);
    }
}
