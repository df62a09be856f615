package org.copydesk.ingest.formats;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as feeds and pages write them: RFC 3339 and its shorter forms (W3C-DTF), RFC 822 with years of two or four digits and its named
 * zones, the month before the day as in the United States, and the form of C's {@code asctime}. A day without a time is its midnight in
 * UTC. Nothing is guessed: what is no date is none, and {@code 5/1/2026} is none.
 */
public final class CopyDates {
    private static final String CLOCK = "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?(?:\\s*(?<half>[AaPp])\\.?[Mm]\\.?)?";
    private static final String ZONE = "(?:(?<offset>[+-]\\d{2}:?\\d{2})|(?:(?:GMT|UTC)(?<shift>[+-]\\d{1,2}(?::?\\d{2})?))|(?<zone>[A-Za-z]{1,5}))";
    private static final String WEEKDAY = "(?:\\p{L}+\\.?,?\\s+)?";
    private static final String MONTH = "(?<month>\\p{L}{3})\\p{L}*\\.?,?";
    private static final String END = "(?:,?\\s+(?:at\\s+)?" + CLOCK + ")?\\s*" + ZONE + "?(?:\\s*\\(.*\\))?";
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("(?<year>\\d{4})(?:[-/]?(?<number>\\d{2})(?:[-/]?(?<day>\\d{2}))?)?"
                    + "(?:(?:[Tt]|\\s+)(?<hour>\\d{2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,]\\d+)?)?\\s*(?:(?<zone>[Zz]|UTC|GMT)|(?<offset>[+-]\\d{2}(?::?\\d{2})?))?)?"),
            Pattern.compile(WEEKDAY + "(?<day>\\d{1,2})[\\s-]+" + MONTH + "[\\s-]+(?<year>\\d{4}|\\d{2})" + END),
            Pattern.compile(WEEKDAY + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})" + END),
            Pattern.compile(WEEKDAY + MONTH + "\\s+(?<day>\\d{1,2})\\s+" + CLOCK + "\\s+(?:" + ZONE + "\\s+)?(?<year>\\d{4})"));
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
            "nov",
            "dec");
    /**
     * RFC 822, section 5.1, and others that mean one zone alone, in hours. Military letters are all read as UTC, as RFC 2822, section
     * 4.3 says.
     */
    private static final Map<String, Integer> ZONES = Map.ofEntries(Map.entry("GMT", 0), Map.entry("UT", 0),
            Map.entry("UTC", 0), Map.entry("EST", -5), Map.entry("EDT", -4), Map.entry("CST", -6), Map.entry("CDT", -5),
            Map.entry("MST", -7), Map.entry("MDT", -6), Map.entry("PST", -8), Map.entry("PDT", -7), Map.entry("AKST", -9),
            Map.entry("AKDT", -8), Map.entry("HST", -10), Map.entry("WET", 0), Map.entry("WEST", 1), Map.entry("CET", 1),
            Map.entry("CEST", 2), Map.entry("EET", 2), Map.entry("EEST", 3), Map.entry("MSK", 3), Map.entry("JST", 9),
            Map.entry("KST", 9), Map.entry("AEST", 10), Map.entry("AEDT", 11), Map.entry("NZST", 12), Map.entry("NZDT", 13));

    private CopyDates() {}

    /** The moment that {@code written} names. */
    public static Optional<Instant> of(String written) {
        var text = written.strip();
        try {
            for (var shape : SHAPES) {
                var found = shape.matcher(text);
                if (found.matches()) {
                    return Optional.of(date(found).atTime(time(found)).toInstant(offset(found)));
                }
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate date(Matcher found) {
        var name = part(found, "month");
        int month = name.isEmpty() ? number(part(found, "number"), 1) : MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
        return LocalDate.of(year(part(found, "year")), month, number(part(found, "day"), 1));
    }

    /** Two digits: 50 to 99 are of the last century (RFC 2822, section 4.3). */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    /** A leap second is the second before. */
    private static LocalTime time(Matcher found) {
        int hour = number(part(found, "hour"), 0);
        var half = part(found, "half").toLowerCase(Locale.ROOT);
        if (!half.isEmpty()) {
            hour = hour % 12 + (half.equals("p") ? 12 : 0);
        }
        return LocalTime.of(hour, number(part(found, "minute"), 0), Math.min(59, number(part(found, "second"), 0)));
    }

    private static ZoneOffset offset(Matcher found) {
        var offset = part(found, "offset") + part(found, "shift");
        if (!offset.isEmpty()) {
            return ZoneOffset.of(offset);
        }
        var zone = part(found, "zone").toUpperCase(Locale.ROOT);
        if (zone.length() > 1 && !ZONES.containsKey(zone)) {
            throw new DateTimeException("an unknown zone");
        }
        return ZoneOffset.ofHours(ZONES.getOrDefault(zone, 0));
    }

    /** What the group of that name took; empty where the shape has none. */
    private static String part(Matcher found, String name) {
        try {
            return Objects.requireNonNullElse(found.group(name), "");
        } catch (IllegalArgumentException none) {
            return "";
        }
    }

    private static int number(String digits, int otherwise) {
        return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
    }
}
