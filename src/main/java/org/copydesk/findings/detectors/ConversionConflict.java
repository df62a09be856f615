package org.copydesk.findings.detectors;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.copydesk.findings.Finding;
import org.copydesk.findings.ParagraphDetector;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/**
 * A measure and, in brackets behind it, the same in other units that is not the same: "520 meters (7,100 feet)". Both are
 * rounded in copy, so they must be {@link #APART} from each other to count. Proposed is the first number with the digits that
 * the second asks for, then the second as the first asks for it. Temperatures, whose scales have different zeros, are converted
 * too; money is left alone, since its rates are not known here.
 */
@Singleton
public final class ConversionConflict implements ParagraphDetector {
    /** As a share of the larger: what rounding to one figure can add up to ("2 meters (6 feet)" is 9 percent off). */
    private static final double APART = 0.2;
    /** In degrees: what rounding adds to a temperature. */
    private static final double DEGREES = 2;
    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";
    private static final Pattern PAIR = Pattern
            .compile(NUMBER + "(?: |-)(\\p{L}+(?: (?:Celsius|Fahrenheit|C|F))?)? ?\\(" + NUMBER
                    + " (\\p{L}+(?: (?:Celsius|Fahrenheit|C|F))?)\\)");
    /** How many meters, square meters or kilograms a unit has, by its singular in small letters. */
    private static final Map<String, Unit> UNITS = Map.ofEntries(unit("meter", 'l', 1), unit("metre", 'l', 1),
            unit("kilometer", 'l', 1000), unit("kilometre", 'l', 1000), unit("km", 'l', 1000), unit("centimeter", 'l', 0.01),
            unit("centimetre", 'l', 0.01), unit("cm", 'l', 0.01), unit("millimeter", 'l', 0.001),
            unit("millimetre", 'l', 0.001), unit("mm", 'l', 0.001), unit("mile", 'l', 1609.344), unit("yard", 'l', 0.9144),
            unit("foot", 'l', 0.3048), unit("feet", 'l', 0.3048), unit("inch", 'l', 0.0254), unit("inche", 'l', 0.0254),
            unit("hectare", 'a', 10_000), unit("acre", 'a', 4046.86), unit("kilogram", 'm', 1), unit("kg", 'm', 1),
            unit("gram", 'm', 0.001), unit("pound", 'm', 0.4536), unit("lb", 'm', 0.4536), unit("ounce", 'm', 0.02835),
            unit("kph", 's', 1), unit("mph", 's', 1.609344), unit("liter", 'v', 1), unit("litre", 'v', 1),
            unit("gallon", 'v', 3.78541));

    /** A unit of length, area, mass, speed or volume: what it measures and how much of the base unit it is. */
    private record Unit(char kind, double size) {}

    @Override
    public String rule() {
        return "conversion-conflict";
    }

    @Override
    public List<Finding> look(Paragraph paragraph) {
        var text = paragraph.text();
        if (text.indexOf('(') < 0) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        for (var found = PAIR.matcher(text); found.find();) {
            if (found.group(2) == null) {
                continue;
            }
            var first = number(found.group(1));
            var second = number(found.group(3));
            var asked = converted(second, found.group(4), found.group(2));
            var given = converted(first, found.group(2), found.group(4));
            if (asked.isPresent() && given.isPresent() && apart(first, asked.get(), found.group(2))) {
                var span = new Span(found.start(), found.end());
                var head = text.substring(found.end(1), found.start(3));
                var tail = text.substring(found.end(3), found.end());
                findings.add(new Finding(span, rule(), ErrorCategory.INCONSISTENCY, Severity.MAJOR,
                        found.group(3) + " " + found.group(4) + " are about " + like(asked.get(), found.group(1)) + " "
                                + found.group(2),
                        List.of(nearest(found.group(1), asked.get()) + head + found.group(3) + tail,
                                found.group(1) + head + like(given.get(), found.group(3)) + tail),
                        0.85));
            }
        }
        return findings;
    }

    private static Map.Entry<String, Unit> unit(String name, char kind, double size) {
        return Map.entry(name, new Unit(kind, size));
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }

    /** How much {@code value} of the unit {@code from} is in {@code to}; empty where they do not measure the same. */
    private static Optional<Double> converted(double value, String from, String to) {
        if (degrees(from, 'C') && degrees(to, 'F')) {
            return Optional.of(value * 9 / 5 + 32);
        }
        if (degrees(from, 'F') && degrees(to, 'C')) {
            return Optional.of((value - 32) * 5 / 9);
        }
        var one = UNITS.get(singular(from));
        var other = UNITS.get(singular(to));
        return one == null || other == null || one.kind() != other.kind()
                ? Optional.empty()
                : Optional.of(value * one.size() / other.size());
    }

    private static boolean degrees(String unit, char scale) {
        return unit.startsWith("degrees " + scale) || unit.equals("Fahrenheit") && scale == 'F'
                || unit.equals("Celsius") && scale == 'C';
    }

    private static String singular(String unit) {
        var small = unit.toLowerCase(java.util.Locale.ROOT);
        return small.length() > 3 && small.endsWith("s") ? small.substring(0, small.length() - 1) : small;
    }

    /** A temperature below zero is printed without its sign ("minus 11 degrees"), so it counts when either reading fits. */
    private static boolean apart(double printed, double asked, String unit) {
        return unit.contains("elsius") || unit.contains("ahrenheit") || unit.startsWith("degrees")
                ? Math.abs(printed - Math.abs(asked)) > DEGREES && Math.abs(-printed - asked) > DEGREES
                        && !minus(printed, unit, asked)
                : Math.abs(printed - asked) > APART * Math.max(printed, asked);
    }

    /** Whether the degrees in brackets may be below zero too. */
    private static boolean minus(double printed, String unit, double asked) {
        var fahrenheit = unit.contains("ahrenheit") || unit.contains(" F");
        var mirrored = fahrenheit ? 64 - asked : -asked - 2 * 32 * 5 / 9.0;
        return Math.abs(printed - Math.abs(mirrored)) <= DEGREES;
    }

    /** The number that one slip of the hand makes of {@code printed} and that is nearest to {@code asked}; else {@code asked}, rounded. */
    private static String nearest(String printed, double asked) {
        var best = like(asked, printed);
        var distance = APART * asked;
        for (var i = 0; i < printed.length(); i++) {
            var without = printed.substring(0, i) + printed.substring(i + 1);
            if (without.matches("\\d[\\d,]*(?:\\.\\d+)?") && Math.abs(number(without) - asked) < distance) {
                best = without.replaceAll("^(\\d),(\\d{2})$", "$1$2");
                distance = Math.abs(number(without) - asked);
            }
        }
        return best;
    }

    /** {@code value} with as many figures as {@code printed} has. */
    private static String like(double value, String printed) {
        var figures = Math.max(1, printed.replaceAll("[,.]", "").replaceAll("^0+|0+$", "").length());
        var rounded = BigDecimal.valueOf(value).round(new MathContext(figures)).stripTrailingZeros();
        return rounded.scale() <= 0
                ? String.format(java.util.Locale.ROOT, "%,d", rounded.toBigInteger())
                : rounded.toPlainString();
    }
}
