package org.copydesk.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.Passage;
import org.copydesk.quotes.QuoteScanner;
import org.copydesk.quotes.Scan;

/** Scans a text for quotes, lets every detector look at it and settles which of their suspicions stand. */
public final class Inspector {
    private final List<Detector> detectors;

    public Inspector(List<Detector> detectors) {
        this.detectors = detectors.stream().sorted(Comparator.comparing(Detector::rule)).toList();
    }

    /** What the engines say of {@code text}: the same for the same text and knowledge, always. */
    public Inspection inspect(String text, Knowledge knowledge) {
        return inspect(text, knowledge, Map.of(), new QuoteScanner(knowledge.register()).read(text));
    }

    /** The same as {@link #inspect(String, Knowledge)}, sparing what an inspection of an earlier state of the text can tell. */
    public Inspection inspect(String text, Knowledge knowledge, Inspection before) {
        if (before.is(text, knowledge)) {
            return before;
        }
        var read = new HashMap<String, Paragraph>();
        before.passages().forEach(passage -> read.put(passage.paragraph().text(), passage.paragraph()));
        // The very same lists, so that no rule need compare them word by word for each paragraph.
        var known = knowledge.equals(before.knowledge()) ? before.knowledge() : knowledge;
        return inspect(text, known, read, new QuoteScanner(known.register()).read(text, before.scan()));
    }

    private Inspection inspect(String text, Knowledge knowledge, Map<String, Paragraph> read, Scan scan) {
        var passages = Passage.of(text, read);
        var copy = new Copy(text, passages, scan.quotations(), knowledge);
        var findings = new ArrayList<Finding>();
        detectors.forEach(detector -> findings.addAll(detector.detect(copy)));
        return new Inspection(text, knowledge, passages, scan, Precedence.settle(findings));
    }
}
