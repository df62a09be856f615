package org.copydesk.security;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A failed try to sign in: a row that expires. {@code subject} is a name, an address, or both. */
@Entity
@Table(name = "sign_in_failure")
public class SignInFailure extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String subject;
    public Instant at;

    static void record(String subject, Instant at) {
        var failure = new SignInFailure();
        failure.subject = subject;
        failure.at = at;
        failure.persist();
    }

    /** When the newest failure was, if there were at least {@code limit} since {@code moment}. */
    static Optional<Instant> newestBeyond(int limit, String subject, Instant moment) {
        if (count("subject = ?1 and at > ?2", subject, moment) < limit) {
            return Optional.empty();
        }
        return SignInFailure.<SignInFailure>find("subject = ?1 order by at desc", subject).firstResultOptional().map(f -> f.at);
    }

    static void forgetBefore(Instant moment) {
        delete("at <= ?1", moment);
    }
}
