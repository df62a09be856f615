package org.copydesk.findings.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** All the values that the numbers of a text may have, to be asked in another wording: rounded, or in another unit. */
final class Amounts {
    /** Miles, pounds, feet, acres, square miles, gallons, inches, ounces. */
    private static final double[] FACTORS = {1.609, 2.205, 3.281, 2.471, 2.59, 3.785, 2.54, 28.35};
    private static final double ROUNDING = 0.06;
    private static final double EXACT = 0.001;
    /** Smaller numbers are not rounded. */
    private static final double ROUNDED = 1000;

    private final NavigableSet<Double> all = new TreeSet<>();
    private final NavigableSet<Double> round = new TreeSet<>();

    Amounts(List<Figure> figures) {
        figures.stream().flatMap(figure -> figure.values().stream()).mapToDouble(BigDecimal::doubleValue).forEach(value -> {
            all.add(value);
            if (isRound(value)) {
                round.add(value);
            }
        });
    }

    /** Whether one of the values is this one, either of them rounded perhaps. */
    boolean has(BigDecimal value) {
        double it = value.doubleValue();
        return near(all, it, isRound(it) ? ROUNDING : EXACT) || near(round, it, ROUNDING);
    }

    /** Whether one of the values is about this one in another unit. */
    boolean hasConverted(BigDecimal value) {
        double it = value.doubleValue();
        for (var factor : FACTORS) {
            if (near(all, it * factor, ROUNDING) || near(all, it / factor, ROUNDING)) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(NavigableSet<Double> values, double value, double most) {
        var next = values.ceiling(value * (1 - most));
        return next != null && next <= value * (1 + most);
    }

    /** Whether it is large and has no more than two digits that count. */
    private static boolean isRound(double value) {
        return value >= ROUNDED && new BigDecimal(value).round(new MathContext(2)).doubleValue() == value;
    }
}
