package org.copydesk.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.copydesk.article.Unacceptable;

/** How pages tell a time: relative to now, with the exact one at hand. Tag: {@code {#time instant /}}. */
@Named
@ApplicationScoped
public class Times {
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm:ss z", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Clock clock;
    private final ZoneId zone;

    Times(Clock clock, Appearance appearance) {
        this.clock = clock;
        this.zone = appearance.zone().map(ZoneId::of).orElseGet(ZoneId::systemDefault);
    }

    /**
     * {@code just now}, {@code 12 min ago}, {@code 14:02} of today, {@code Tue 22:14} of the last 24 hours, {@code 3 Jan} of this
     * year, {@code 3 Jan 2025}.
     */
    public String ago(Instant at) {
        var now = clock.instant();
        boolean daysAgo = Duration.between(at, now).compareTo(Duration.ofDays(1)) >= 0;
        return daysAgo ? day(at, now) : recent(at, now);
    }

    /** The same with the time of the day also for what is older: {@code 3 Jan 14:02}. */
    public String moment(Instant at) {
        var now = clock.instant();
        boolean daysAgo = Duration.between(at, now).compareTo(Duration.ofDays(1)) >= 0;
        return daysAgo ? day(at, now) + " " + clock(at) : recent(at, now);
    }

    private String day(Instant at, Instant now) {
        var then = at.atZone(zone);
        return (then.getYear() == now.atZone(zone).getYear() ? DAY : DAY_AND_YEAR).format(then);
    }

    private String recent(Instant at, Instant now) {
        long minutes = Duration.between(at, now).toMinutes();
        if (minutes < 60) {
            return minutes < 1 ? "just now" : minutes + " min ago";
        }
        var then = at.atZone(zone);
        boolean today = then.toLocalDate().equals(now.atZone(zone).toLocalDate());
        return (today ? CLOCK : WEEKDAY).format(then);
    }

    /** {@code now}, {@code in 12 min}, {@code 14:02} of the next 24 hours, {@code 3 Jan}. */
    public String until(Instant at) {
        long seconds = Duration.between(clock.instant(), at).toSeconds();
        if (seconds <= 0) {
            return "now";
        }
        if (seconds < Duration.ofHours(1).toSeconds()) {
            return "in " + (seconds + 59) / 60 + " min";
        }
        return (seconds < Duration.ofDays(1).toSeconds() ? CLOCK : DAY).format(at.atZone(zone));
    }

    /** The whole date and time with its zone. */
    public String exact(Instant at) {
        return EXACT.format(at.atZone(zone));
    }

    /**
     * The moment that a date-and-time field tells, such as {@code 2026-01-05T10:15}, in the zone that pages tell times in.
     *
     * @return empty for an empty field
     * @throws Unacceptable if it tells no time
     */
    public Optional<Instant> told(String field, String value) {
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(value).atZone(zone).toInstant());
        } catch (DateTimeParseException unreadable) {
            throw new Unacceptable(field, "A time is wanted here, such as 2026-01-05T10:15, not “" + value + "”.");
        }
    }

    /** As {@code 14:02}. */
    public String clock(Instant at) {
        return CLOCK.format(at.atZone(zone));
    }
}
