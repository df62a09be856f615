package org.copydesk.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Settles which findings stand where several speak of the same words: one defect, one card.
 *
 * The surer explanation of damage wins over the vaguer one: first by the rank of the rule (a torn link explains the capital, the
 * fragment and the missing stop inside it), then by severity, confidence and length. Findings that overlap do not both stand,
 * unless the one is an unbalanced mark or a question about a whole quote, which says nothing about the words inside.
 */
final class Precedence {
    /** From the rule that explains most to the one that explains least; a rule not named here stands behind them. */
    private static final List<String> RANKS = List.of("register-alias", "learnt-fix", "untranslated-script", "torn-link",
            "glossary", "fused-name", "same-person", "reference-speaker", "lone-letter", "dropped-name", "doubled-name",
            "doubled-word", "contradicted-speaker", "two-speakers", "role-inversion", "doubled-subject", "number-conflict",
            "polarity", "reference-name", "reference-number", "reference-polarity", "reference-quote", "source-name",
            "source-number");
    /** Rules that speak of a stretch of words without doubting what is inside. */
    private static final List<String> AROUND = List.of("unbalanced-mark", "uncredited-quote", "reference-sentence");

    private Precedence() {}

    /** Those of {@code findings} that stand, in order of the text. */
    static List<Finding> settle(List<Finding> findings) {
        var ranked = new ArrayList<>(findings);
        ranked.sort(Comparator.comparingInt((Finding finding) -> rank(finding.rule()))
                .thenComparing(Finding::severity, Comparator.reverseOrder())
                .thenComparing(Finding::confidence, Comparator.reverseOrder())
                .thenComparingInt(finding -> -finding.span().length())
                .thenComparing(Finding::span)
                .thenComparing(Finding::rule));
        var inside = new TreeMap<Integer, Finding>();
        var around = new TreeMap<Integer, Finding>();
        for (var finding : ranked) {
            var layer = AROUND.contains(finding.rule()) ? around : inside;
            if (free(layer, finding)) {
                layer.put(finding.span().start(), finding);
            }
        }
        var settled = new ArrayList<>(inside.values());
        settled.addAll(around.values());
        settled.sort(Comparator.comparing(Finding::span).thenComparing(Finding::rule));
        return List.copyOf(settled);
    }

    private static int rank(String rule) {
        var rank = RANKS.indexOf(rule);
        return rank < 0 ? RANKS.size() : rank;
    }

    private static boolean free(TreeMap<Integer, Finding> layer, Finding finding) {
        var before = layer.floorEntry(finding.span().start());
        var after = layer.ceilingEntry(finding.span().start());
        return (before == null
                || !before.getValue().span().touches(finding.span()) && before.getKey() != finding.span().start())
                && (after == null
                        || !after.getValue().span().touches(finding.span()) && after.getKey() != finding.span().start());
    }
}
