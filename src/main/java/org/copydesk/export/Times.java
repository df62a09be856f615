package org.copydesk.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times as standards write them: UTC, whole seconds. */
public final class Times {
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MAIL = DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter READABLE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Times() {}

    /** {@code 2026-01-05T10:15:00Z} (RFC 3339). */
    public static String of(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** {@code 20260105T101500Z} (ISO 8601, basic). */
    public static String basic(Instant at) {
        return BASIC.format(at);
    }

    /** {@code Mon, 05 Jan 2026 10:15:00 GMT} (RFC 822 with a year of four digits). */
    public static String mail(Instant at) {
        return MAIL.format(at);
    }

    /** {@code 5 January 2026, 10:15 UTC}. */
    public static String readable(Instant at) {
        return READABLE.format(at);
    }
}
