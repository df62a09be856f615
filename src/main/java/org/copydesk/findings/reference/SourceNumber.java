package org.copydesk.findings.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Passage;
import org.copydesk.findings.reading.Quantity;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A number that the text in the source language does not have, where the paragraph beside has one that the article does not have.
 * Confused with it: rounded numbers and converted units, so those near a known factor are the same, and of several that are strange
 * on either side none is told.
 */
@Singleton
public final class SourceNumber implements Detector {
    /** Smaller ones are written in many ways: "a pair", "both", "the second". */
    private static final BigDecimal LEAST = BigDecimal.TEN;
    private static final Set<String> UNITS = Set.of("mile", "miles", "km", "kilometres", "kilometers", "feet", "foot", "metres",
            "meters", "inches", "pounds", "kilograms", "kilos", "kg", "tonnes", "tons", "acres", "hectares", "litres", "liters",
            "gallons", "ounces", "square", "mph");

    @Override
    public String rule() {
        return "source-number";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var findings = new ArrayList<Finding>();
        copy.source().ifPresent(source -> {
            var own = new Amounts(Figures.of(copy.text(), "en"));
            for (var passage : copy.passages()) {
                look(passage, source, own).ifPresent(findings::add);
            }
        });
        return findings;
    }

    private Optional<Finding> look(Passage passage, SourceText source, Amounts own) {
        var tokens = passage.paragraph().tokens();
        boolean units = IntStream.range(0, tokens.count()).anyMatch(i -> UNITS.contains(tokens.lower(i)));
        var strange = passage.paragraph()
                .quantities()
                .stream()
                .filter(quantity -> tokens.isNumber(quantity.first()))
                .filter(quantity -> isStrange(new BigDecimal(quantity.value()), source.amounts(), units))
                .toList();
        if (strange.size() != 1) {
            return Optional.empty();
        }
        var here = new BigDecimal(strange.get(0).value());
        var there = source.figures(passage)
                .stream()
                .filter(figure -> figure.digits())
                .filter(figure -> figure.values().stream().noneMatch(value -> isAmong(own, value, units)))
                .flatMap(figure -> figure.values().stream().filter(value -> isLike(here, value)).limit(1))
                .distinct()
                .toList();
        return there.size() == 1 ? Optional.of(finding(passage, strange.get(0), there.get(0))) : Optional.empty();
    }

    private static boolean isStrange(BigDecimal value, Amounts others, boolean units) {
        return value.compareTo(LEAST) >= 0 && !isAmong(others, value, units);
    }

    private static boolean isAmong(Amounts others, BigDecimal value, boolean units) {
        return others.has(value) || units && others.hasConverted(value);
    }

    /** Whether one may be taken for the other: as many digits, or the same ones in another scale. */
    private static boolean isLike(BigDecimal value, BigDecimal other) {
        boolean length = value.precision() - value.scale() == other.precision() - other.scale();
        return length
                || value.stripTrailingZeros().unscaledValue().equals(other.stripTrailingZeros().unscaledValue());
    }

    private Finding finding(Passage passage, Quantity quantity, BigDecimal there) {
        var tokens = passage.paragraph().tokens();
        var span = tokens.span(quantity.first(), quantity.last());
        var factor = new BigDecimal(quantity.value()).divide(printed(tokens.word(quantity.first())), MathContext.DECIMAL64);
        var number = NumberFormat.getInstance(Locale.ENGLISH).format(there.divide(factor, MathContext.DECIMAL64))
                + (quantity.ordinal() ? ending(there.intValue()) : "")
                + span.of(passage.paragraph().text()).substring(tokens.word(quantity.first()).length());
        return new Finding(passage.place(span), rule(), ErrorCategory.MISTRANSLATION, Severity.MAJOR,
                "the text in the source language has " + NumberFormat.getInstance(Locale.ENGLISH).format(there) + " here",
                List.of(number), 0.7);
    }

    private static BigDecimal printed(String word) {
        return new BigDecimal(word.replaceAll("[^\\d.]|\\.$", ""));
    }

    private static String ending(int ordinal) {
        return ordinal % 100 / 10 == 1
                ? "th"
                : switch (ordinal % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
