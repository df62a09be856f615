package org.copydesk.ingest.feeds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A feed that is polled: what chiefs decided about it, what came of the last poll, and who polls it now. */
@Entity
@Table(name = "feed")
public class Feed extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String address;
    public String source;
    public String language;
    public int minutes;
    public boolean paused;
    public String etag = "";
    @Column(name = "last_modified")
    public String lastModified = "";
    public int failures;
    @Column(name = "polled_at")
    public Instant polledAt;
    @Column(name = "next_poll")
    public Instant nextPoll;
    public String result = "";
    public boolean good = true;
    public String lease = "";
    @Column(name = "leased_until")
    public Instant leasedUntil;

    /** All feeds, by source and address. */
    static List<Feed> all() {
        return list("order by source, address");
    }

    static Optional<Feed> at(String address) {
        return find("address", address).firstResultOptional();
    }

    /** The feeds to be polled at {@code now}, the longest due first. */
    static List<Long> due(Instant now) {
        return find(
                "select f.id from Feed f where f.paused = false and f.nextPoll <= ?1 and f.leasedUntil <= ?1 order by f.nextPoll",
                now).project(Long.class).list();
    }

    /** Takes the lease of a feed under the name {@code lease}, unless another node holds it: one statement, so that one node gets it. */
    static boolean lease(long id, String lease, Instant now, Instant until) {
        return update("lease = ?1, leasedUntil = ?2 where id = ?3 and leasedUntil <= ?4", lease, until, id, now) == 1;
    }

    FeedFacts facts() {
        return new FeedFacts(Long.toString(id), address, source, language, minutes, paused);
    }

    FeedRow row() {
        return new FeedRow(facts(), Optional.ofNullable(polledAt), nextPoll, good, result, failures);
    }
}
