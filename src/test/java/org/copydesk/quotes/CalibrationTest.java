package org.copydesk.quotes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

/**
 * Of the proposals at a confidence of 0.9, nine in ten must be right. The table it reports stands in docs/quotes.md, for all
 * golden cases and for those that the engine was never changed for.
 */
class CalibrationTest {
    private static final Set<QuoteKind> SPEECH = Set.of(QuoteKind.DIRECT, QuoteKind.MIXED);

    /** Proposals under which a class says nothing. */
    private static final int ENOUGH = 25;

    private static final double TOLERANCE = 0.05;

    @Test
    void whatIsProposedIsRightAsOftenAsItIsSaidToBe() throws Exception {
        var all = new TreeMap<Double, Bin>();
        var unseen = new TreeMap<Double, Bin>();
        var scanner = new QuoteScanner(Register.EMPTY);
        for (var phenomenon : GoldenCasesTest.phenomena()) {
            for (var golden : phenomenon.equals("indirect") ? Set.<GoldenCase>of() : GoldenCasesTest.cases(phenomenon)) {
                count(golden, scanner, all);
                count(golden, scanner, phenomenon.startsWith(GoldenCasesTest.UNSEEN) ? unseen : new TreeMap<>());
            }
        }

        System.out.println(table("all", all) + table("unseen", unseen));
        assertTrue(all.values().stream().filter(bin -> bin.found >= ENOUGH).allMatch(Bin::holds), () -> table("all", all));
    }

    private static void count(GoldenCase golden, QuoteScanner scanner, Map<Double, Bin> bins) {
        for (var quotation : scanner.scan(golden.text())) {
            if (SPEECH.contains(quotation.kind())) {
                double floor = Math.floor(quotation.confidence() * 20) / 20;
                bins.computeIfAbsent(floor, f -> new Bin())
                        .add(quotation.confidence(), GoldenScore.isRight(golden, quotation) ? 1 : 0);
            }
        }
    }

    private static String table(String name, Map<Double, Bin> bins) {
        var lines = new StringBuilder("\n" + name);
        bins.forEach(
                (floor, bin) -> lines.append(String.format(Locale.ROOT, "%n%.2f to %.2f  %4d proposals, said %.3f, right %.3f",
                        floor, floor + 0.05, bin.found, bin.said / bin.found, bin.right / (double) bin.found)));
        return lines.append('\n').toString();
    }

    /** Proposals of like confidence. */
    private static final class Bin {
        private int found;
        private int right;
        private double said;

        private void add(double confidence, int one) {
            found++;
            right += one;
            said += confidence;
        }

        private boolean holds() {
            return right / (double) found >= said / found - TOLERANCE;
        }
    }
}
