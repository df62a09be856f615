package org.copydesk.findings.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Stems;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A "not" that only one of two sentences has which say the same otherwise: "did not approve" beside "approved". Of the words that
 * differ those that mean something must be the same, so that "refused" beside "did not agree" is no contradiction.
 */
@Singleton
public final class ReferencePolarity implements Detector {
    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "cannot", "nobody", "none");

    @Override
    public String rule() {
        return "reference-polarity";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        if (copy.reference().isEmpty()) {
            return List.of();
        }
        var alignment = copy.reference().get().alignment();
        var findings = new ArrayList<Finding>();
        for (var i = 0; i < alignment.article().size(); i++) {
            var line = alignment.article().get(i);
            for (var beside : alignment.beside(i)) {
                Difference.between(line.text(), beside.text())
                        .stream()
                        .filter(ReferencePolarity::contradicts)
                        .map(difference -> finding(line, difference))
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    private static boolean contradicts(Difference difference) {
        var here = words(difference.here());
        var there = words(difference.there());
        return negated(here) != negated(there) && meaning(here).equals(meaning(there)) && !meaning(here).isEmpty();
    }

    private static List<String> words(String stretch) {
        return Arrays.asList(stretch.toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+"));
    }

    private static boolean negated(List<String> words) {
        return words.stream().anyMatch(word -> NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n’t"));
    }

    private static Set<String> meaning(List<String> words) {
        return words.stream()
                .filter(word -> !word.isEmpty() && !Lexicon.FUNCTION.contains(word) && !negated(List.of(word)))
                .map(Stems::of)
                .collect(Collectors.toSet());
    }

    private Finding finding(Line line, Difference difference) {
        return new Finding(line.passage().place(difference.span().shift(line.start())), rule(), ErrorCategory.MISTRANSLATION,
                Severity.CRITICAL, "the reference text has “" + difference.there() + "” here", List.of(difference.there()),
                0.8);
    }
}
