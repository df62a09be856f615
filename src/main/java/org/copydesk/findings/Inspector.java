package org.copydesk.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.copydesk.quotes.QuoteScanner;
import org.copydesk.text.Boundaries;

/** Scans a text for quotes and lets every detector look at it. */
public final class Inspector {
    private final List<Detector> detectors;

    public Inspector(List<Detector> detectors) {
        this.detectors = detectors.stream().sorted(Comparator.comparing(Detector::rule)).toList();
    }

    /** What the engines say of {@code text}: the same for the same text and knowledge, always. */
    public Inspection inspect(String text, Knowledge knowledge) {
        var quotes = new QuoteScanner(knowledge.register()).scan(text);
        var copy = new Copy(text, Boundaries.paragraphs(text), quotes, knowledge);
        var findings = new ArrayList<Finding>();
        detectors.forEach(detector -> findings.addAll(detector.detect(copy)));
        findings.sort(Comparator.comparing(Finding::span).thenComparing(Finding::rule));
        return new Inspection(text, quotes, findings);
    }

    /** The same as {@link #inspect(String, Knowledge)}, sparing what an inspection of an earlier state of the text can tell. */
    public Inspection inspect(String text, Knowledge knowledge, Inspection before) {
        return text.equals(before.text()) ? before : inspect(text, knowledge);
    }
}
