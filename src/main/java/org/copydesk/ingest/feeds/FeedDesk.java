package org.copydesk.ingest.feeds;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.copydesk.article.Missing;
import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.audit.Actor;
import org.copydesk.audit.Change;
import org.copydesk.audit.DeskChain;
import org.copydesk.audit.DeskEvents;

/** Where chiefs keep the feeds; each act is an event on the desk's chain. */
@ApplicationScoped
public class FeedDesk {
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_SOURCE = 200;
    /** A week. */
    private static final int MOST_MINUTES = 7 * 24 * 60;

    private final DeskEvents events;
    private final Destinations destinations;
    private final Clock clock;

    FeedDesk(DeskEvents events, Destinations destinations, Clock clock) {
        this.events = events;
        this.destinations = destinations;
        this.clock = clock;
    }

    /** All feeds, by source and address. */
    @Transactional
    public List<FeedRow> list() {
        return Feed.all().stream().map(Feed::row).toList();
    }

    /** @throws Missing if there is none with this id */
    @Transactional
    public FeedRow get(long id) {
        return feed(id).row();
    }

    /**
     * Adds a feed, which is then due at once.
     *
     * @return its id
     * @throws Unacceptable if the address is none that may be polled, or is polled already, or a field is at fault
     */
    @Transactional
    public long add(FeedFacts wish, Actor actor) {
        check(wish, Optional.empty());
        var chain = DeskChain.locked();
        var feed = new Feed();
        feed.leasedUntil = now();
        write(wish, feed);
        feed.persist();
        record(chain, actor, "add-feed", Optional.empty(), Optional.of(feed.facts()));
        return feed.id;
    }

    /** Changes what was decided about a feed, which is then due at once. */
    @Transactional
    public void change(long id, FeedFacts wish, Actor actor) {
        check(wish, Optional.of(id));
        var chain = DeskChain.locked();
        var feed = feed(id);
        var before = feed.facts();
        if (!before.address().equals(wish.address().strip())) {
            feed.etag = "";
            feed.lastModified = "";
        }
        write(wish, feed);
        if (!feed.facts().equals(before)) {
            record(chain, actor, "change-feed", Optional.of(before), Optional.of(feed.facts()));
        }
    }

    /** Leaves a feed alone until it is resumed. */
    @Transactional
    public void pause(long id, Actor actor) {
        turn(id, "pause-feed", true, actor);
    }

    /** Polls a paused feed again, at once and then as before. */
    @Transactional
    public void resume(long id, Actor actor) {
        turn(id, "resume-feed", false, actor);
    }

    /** Takes a feed out. What came from it stays. */
    @Transactional
    public void remove(long id, Actor actor) {
        var chain = DeskChain.locked();
        var feed = feed(id);
        var before = feed.facts();
        feed.delete();
        record(chain, actor, "remove-feed", Optional.of(before), Optional.empty());
    }

    /** Writes down that {@code actor} has a feed polled out of turn. */
    @Transactional
    void noteRun(long id, Actor actor) {
        var chain = DeskChain.locked();
        var facts = Optional.of(feed(id).facts());
        record(chain, actor, "poll-feed", facts, facts);
    }

    private void turn(long id, String act, boolean paused, Actor actor) {
        var chain = DeskChain.locked();
        var feed = feed(id);
        var before = feed.facts();
        if (before.paused() != paused) {
            write(before.paused(paused), feed);
            record(chain, actor, act, Optional.of(before), Optional.of(feed.facts()));
        }
    }

    private static Feed feed(long id) {
        return Feed.<Feed>findByIdOptional(id).orElseThrow(() -> new Missing("Feed " + id));
    }

    private void check(FeedFacts wish, Optional<Long> id) {
        Texts.check("address", wish.address(), LONGEST_ADDRESS);
        Texts.check("source", wish.source(), LONGEST_SOURCE);
        checkAddress(wish.address());
        if (Feed.at(wish.address().strip()).filter(other -> !Optional.of(other.id).equals(id)).isPresent()) {
            throw new Unacceptable("address", "This feed is polled already.");
        }
        if (wish.source().isBlank()) {
            throw new Unacceptable("source", "Say where the copy comes from.");
        }
        if (!wish.language().strip().matches("[A-Za-z0-9-]{0,35}")) {
            throw new Unacceptable("language", "Give a language tag such as en or pt-BR.");
        }
        if (wish.minutes() < 1 || wish.minutes() > MOST_MINUTES) {
            throw new Unacceptable("minutes", "From 1 to " + MOST_MINUTES + " minutes, which is a week.");
        }
    }

    /** A name that nobody knows now may be known when it is polled. */
    private void checkAddress(String address) {
        try {
            URI uri = Destinations.parsed(address);
            destinations.checkIfKnown(uri);
        } catch (Unreachable refusal) {
            throw new Unacceptable("address", refusal.getMessage());
        }
    }

    private void write(FeedFacts wish, Feed feed) {
        feed.address = wish.address().strip();
        feed.source = wish.source().strip();
        feed.language = wish.language().strip();
        feed.minutes = wish.minutes();
        feed.paused = wish.paused();
        feed.nextPoll = now();
    }

    private void record(DeskChain chain, Actor actor, String act, Optional<FeedFacts> before, Optional<FeedFacts> after) {
        events.record(chain, actor, act, new Change(before.map(facts -> facts), after.map(facts -> facts)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
