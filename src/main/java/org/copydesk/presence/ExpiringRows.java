package org.copydesk.presence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.exception.ConstraintViolationException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/** Where it is written down who looks at an article and what they are typing. Nothing of it is an act; all of it expires. */
@ApplicationScoped
public class ExpiringRows {
    private final PresenceTimes times;
    private final Clock clock;

    ExpiringRows(PresenceTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    /** Notes that {@code username} looks at an article. @return the sign-in names of all others who do, in order */
    @Transactional
    public List<String> seen(long articleId, String username) {
        var now = now();
        var there = Presence.since(articleId, now.minus(times.lasts()));
        boolean noted = there.stream()
                .anyMatch(one -> one.username.equals(username) && one.at.isAfter(now.minus(times.lasts().dividedBy(3))));
        if (!noted) {
            note(articleId, username, now);
        }
        return there.stream().map(one -> one.username).filter(name -> !name.equals(username)).toList();
    }

    private static void note(long articleId, String username, Instant now) {
        write(() -> Presence.update("at = ?1 where articleId = ?2 and username = ?3", now, articleId, username), () -> {
            var presence = new Presence();
            presence.articleId = articleId;
            presence.username = username;
            presence.at = now;
            presence.persistAndFlush();
        });
    }

    /**
     * Keeps what {@code username} has typed into a form.
     *
     * @param field the form, by a name of at most 100 characters
     */
    public void keep(long articleId, String username, String field, String text) {
        var now = now();
        write(() -> KeptTyping.update("text = ?1, at = ?2 where articleId = ?3 and username = ?4 and field = ?5", text, now,
                articleId, username, field), () -> {
                    var typing = new KeptTyping();
                    typing.articleId = articleId;
                    typing.username = username;
                    typing.field = field;
                    typing.text = text;
                    typing.at = now;
                    typing.persistAndFlush();
                });
    }

    /** All that {@code username} typed at an article and has neither sent nor given up, oldest first. */
    @Transactional
    public List<KeptTyping> typed(long articleId, String username) {
        return KeptTyping.since(articleId, username, now().minus(times.typingKept()));
    }

    /** Forgets what was typed into a form: it was sent, or given up. */
    @Transactional
    public void forget(long articleId, String username, String field) {
        KeptTyping.delete("articleId = ?1 and username = ?2 and field = ?3", articleId, username, field);
    }

    /** Changes a row, or makes it where it is not there yet; of two who make it at once, the second changes it. */
    private static void write(java.util.function.IntSupplier update, Runnable insert) {
        if (QuarkusTransaction.requiringNew().call(update::getAsInt) > 0) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(insert);
        } catch (ConstraintViolationException another) {
            QuarkusTransaction.requiringNew().call(update::getAsInt);
        }
    }

    /** Takes away what has expired. */
    @Scheduled(every = "${copydesk.presence.swept-every:10m}", delayed = "1m")
    @Transactional
    void sweep() {
        Presence.delete("at < ?1", now().minus(times.lasts()));
        KeptTyping.delete("at < ?1", now().minus(times.typingKept()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
