package org.copydesk.findings;

import java.util.List;

import org.copydesk.findings.reading.Passage;
import org.copydesk.quotes.Quotation;

/**
 * What the engines say of one text.
 *
 * @param passages the paragraphs as they were read, so that the next inspection can take over those that did not change
 * @param quotes in order of the text, terms and indirect ones included
 * @param findings in order of the text, one for one defect
 */
public record Inspection(String text, List<Passage> passages, List<Quotation> quotes, List<Finding> findings) {

    public Inspection {
        passages = List.copyOf(passages);
        quotes = List.copyOf(quotes);
        findings = List.copyOf(findings);
    }
}
