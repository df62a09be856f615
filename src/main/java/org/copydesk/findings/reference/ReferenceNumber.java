package org.copydesk.findings.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Passage;
import org.copydesk.findings.reading.Quantity;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A number that the reference text does not have anywhere, where its counterpart sentence counts the same thing with a number that
 * the article does not have anywhere. Units and words are read first ("two dozen" is not read; "12 million" is). Confused with it:
 * later or rounder figures of another outlet, so both must count the same word, unless the reference is a rendering of the same
 * text and each side has only one.
 */
@Singleton
public final class ReferenceNumber implements Detector {

    @Override
    public String rule() {
        return "reference-number";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        if (copy.reference().isEmpty()) {
            return List.of();
        }
        var reference = copy.reference().get();
        var own = values(copy.passages());
        var known = values(reference.passages());
        var findings = new ArrayList<Finding>();
        var lines = reference.alignment().article();
        for (var i = 0; i < lines.size(); i++) {
            var strange = unknown(lines.get(i), known);
            if (strange.isEmpty()) {
                continue;
            }
            for (var beside : reference.alignment().beside(i)) {
                var there = unknown(beside, own);
                for (var quantity : strange) {
                    var line = lines.get(i);
                    meant(quantity, there, strange.size(), reference.alignment().rendering())
                            .ifPresent(
                                    right -> findings.add(finding(line.passage(), quantity, printed(beside.passage(), right))));
                }
            }
        }
        return findings;
    }

    private static Set<String> values(List<Passage> passages) {
        var values = new HashSet<String>();
        passages.forEach(passage -> passage.paragraph().quantities().forEach(quantity -> values.add(quantity.value())));
        return values;
    }

    private static List<Quantity> unknown(Line line, Set<String> values) {
        return line.passage()
                .paragraph()
                .quantities()
                .stream()
                .filter(quantity -> quantity.first() >= line.sentence().first() && quantity.last() < line.sentence().end()
                        && !values.contains(quantity.value()))
                .toList();
    }

    private static Optional<Quantity> meant(Quantity strange, List<Quantity> there, int all, boolean rendering) {
        var same = there.stream().filter(other -> !other.head().isEmpty() && other.head().equals(strange.head())).toList();
        return same.size() == 1
                ? Optional.of(same.get(0))
                : rendering && all == 1 && there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    private static String printed(Passage passage, Quantity quantity) {
        return passage.paragraph().tokens().span(quantity.first(), quantity.last()).of(passage.paragraph().text());
    }

    private Finding finding(Passage passage, Quantity quantity, String right) {
        return new Finding(passage.place(passage.paragraph().tokens().span(quantity.first(), quantity.last())), rule(),
                ErrorCategory.MISTRANSLATION, Severity.MAJOR,
                "the reference text has " + right + " here", List.of(right), 0.8);
    }
}
