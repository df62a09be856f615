package org.copydesk.ingest.formats;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as feeds and pages write them: RFC 3339 and its shorter forms (W3C-DTF), RFC 822 with years of two or four digits and its named
 * zones. A day without a time is its midnight in UTC. Nothing is guessed: what is no date is none.
 */
public final class CopyDates {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(?:(\\d{2})(?:-?(\\d{2}))?)?(?:[T ](\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern RFC_822 = Pattern.compile(
            "(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})[\\s-]+(\\p{L}{3})\\p{L}*\\.?,?[\\s-]+(\\d{4}|\\d{2})"
                    + "(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?\\s*(?:([+-]\\d{2}:?\\d{2})|([A-Za-z]{1,5}))?(?:\\s*\\(.*\\))?");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
            "nov",
            "dec");
    /** RFC 822, section 5.1; its military letters are all read as UTC, as RFC 2822, section 4.3 says. */
    private static final Map<String, Integer> ZONES = Map.of("EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6,
            "PST", -8, "PDT", -7);

    private CopyDates() {}

    /** The moment that {@code written} names. */
    public static Optional<Instant> of(String written) {
        var text = written.strip();
        try {
            var iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(ofIso(iso));
            }
            var rfc = RFC_822.matcher(text);
            return rfc.matches() ? Optional.of(ofRfc822(rfc)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant ofIso(Matcher m) {
        var date = LocalDate.of(number(m.group(1), 0), number(m.group(2), 1), number(m.group(3), 1));
        return date.atTime(time(m.group(4), m.group(5), m.group(6))).toInstant(offset(m.group(7)));
    }

    private static Instant ofRfc822(Matcher m) {
        int month = MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT)) + 1;
        var date = LocalDate.of(year(m.group(3)), month, number(m.group(1), 1));
        var offset = m.group(8) == null ? offset(m.group(7)) : zone(m.group(8).toUpperCase(Locale.ROOT));
        return date.atTime(time(m.group(4), m.group(5), m.group(6))).toInstant(offset);
    }

    /** Two digits: 50 to 99 are of the last century (RFC 2822, section 4.3). */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    /** A leap second is the second before. */
    private static LocalTime time(String hour, String minute, String second) {
        return LocalTime.of(number(hour, 0), number(minute, 0), Math.min(59, number(second, 0)));
    }

    private static ZoneOffset zone(String name) {
        if (name.length() > 1 && !ZONES.containsKey(name) && !List.of("GMT", "UT", "UTC").contains(name)) {
            throw new DateTimeException("an unknown zone");
        }
        return ZoneOffset.ofHours(ZONES.getOrDefault(name, 0));
    }

    private static ZoneOffset offset(String written) {
        return written == null || written.equalsIgnoreCase("z") ? ZoneOffset.UTC : ZoneOffset.of(written);
    }

    private static int number(String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }
}
