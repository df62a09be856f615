package org.copydesk.ingest.feeds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.article.Refusal;
import org.copydesk.audit.Actor;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Intake;
import org.copydesk.text.Boundaries;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Polls feeds that are due. A node polls a feed only while it holds its lease, so that no two poll the same. */
@ApplicationScoped
public class Polling {
    private static final Logger LOG = Logger.getLogger(Polling.class);
    private static final int LONGEST_RESULT = 2000;
    /** Beyond this doubling cannot matter: a minute doubled so often is longer than any pause. */
    private static final int MOST_DOUBLINGS = 20;

    private final FeedDesk desk;
    private final FeedFetcher fetcher;
    private final Intake intake;
    private final FeedLimits limits;
    private final Clock clock;
    private final ExecutorService workers;

    Polling(FeedDesk desk, FeedFetcher fetcher, Intake intake, FeedLimits limits, Clock clock) {
        this.desk = desk;
        this.fetcher = fetcher;
        this.intake = intake;
        this.limits = limits;
        this.clock = clock;
        this.workers = Executors.newFixedThreadPool(limits.parallel());
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    /** What a poll found out: {@code asked} is empty where the feed could not be read. */
    private record Result(String words, Optional<Fetched> asked) {}

    /** Polls every feed that is due and that no other node polls, and comes back when all are done. */
    public void pollDue() {
        var now = now();
        List<Long> due = QuarkusTransaction.requiringNew().call(() -> Feed.due(now));
        var polls = due.stream().map(id -> CompletableFuture.runAsync(() -> poll(id, now), workers)).toList();
        polls.forEach(CompletableFuture::join);
    }

    /**
     * Polls a feed now, due or not, paused or not, because {@code actor} wants it.
     *
     * @return what came of it
     * @throws Unreachable if another node is just polling it
     */
    public FeedRow pollNow(long id, Actor actor) {
        desk.noteRun(id, actor);
        return poll(id, now()).orElseThrow(() -> new Unreachable("It is being polled just now."));
    }

    private Optional<FeedRow> poll(long id, Instant now) {
        var lease = UUID.randomUUID().toString();
        var feed = QuarkusTransaction.requiringNew().call(() -> {
            boolean ours = Feed.lease(id, lease, now, now.plus(limits.lease()));
            return ours ? Optional.of(Feed.<Feed>findById(id)) : Optional.<Feed>empty();
        });
        return feed.flatMap(it -> {
            var result = ask(it);
            return QuarkusTransaction.requiringNew().call(() -> record(id, lease, now, result));
        });
    }

    private Result ask(Feed feed) {
        try {
            var fetched = fetcher.fetch(feed.address, feed.etag, feed.lastModified);
            var words = fetched instanceof Fetched.Content content
                    ? PollReport.of(intake.deliverFeed(envelope(feed, content), Actor.INTAKE))
                    : "Nothing new";
            return new Result(words, Optional.of(fetched));
        } catch (Refusal refusal) {
            return new Result(refusal.getMessage(), Optional.empty());
        } catch (RuntimeException bug) {
            LOG.errorf(bug, "feed %d could not be polled", feed.id);
            return new Result("The desk failed at it; the log says why.", Optional.empty());
        }
    }

    private static Envelope envelope(Feed feed, Fetched.Content content) {
        return new Envelope(content.bytes(), "", content.charset(), "", feed.source, feed.language, "", content.address());
    }

    /** A node that lost its lease meanwhile, or whose feed was taken out, has nothing more to say. */
    private Optional<FeedRow> record(long id, String lease, Instant now, Result result) {
        var feed = Feed.<Feed>find("id = ?1 and lease = ?2", id, lease).firstResultOptional();
        feed.ifPresent(it -> {
            it.good = result.asked.isPresent();
            it.failures = it.good ? 0 : it.failures + 1;
            it.result = result.words.length() <= LONGEST_RESULT ? result.words : clipped(result.words);
            it.polledAt = now;
            it.nextPoll = now.plus(pause(it.minutes, it.failures));
            it.leasedUntil = now;
            result.asked.ifPresent(fetched -> remember(it, fetched));
        });
        return feed.map(Feed::row);
    }

    private static void remember(Feed feed, Fetched fetched) {
        if (fetched instanceof Fetched.Content content) {
            feed.etag = content.etag().length() <= 500 ? content.etag() : "";
            feed.lastModified = content.lastModified().length() <= 100 ? content.lastModified() : "";
        }
    }

    /** The time between polls, doubled with each failure up to a limit. */
    private Duration pause(int minutes, int failures) {
        var pause = Duration.ofMinutes(minutes).multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        var longest = limits.longestPause();
        boolean tooLong = failures > 0 && pause.compareTo(longest) > 0;
        return tooLong ? Duration.ofMinutes(Math.max(minutes, longest.toMinutes())) : pause;
    }

    private static String clipped(String words) {
        int end = LONGEST_RESULT - 1;
        return words.substring(0, Boundaries.splitsSurrogate(words, end) ? end - 1 : end) + "…";
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
