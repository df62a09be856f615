package org.copydesk.findings;

import java.util.List;

import org.copydesk.findings.reading.Passage;
import org.copydesk.quotes.Quotation;
import org.copydesk.quotes.Scan;

/**
 * What the engines say of one text.
 *
 * @param knowledge what they knew beside the text
 * @param passages the paragraphs as they were read for findings, and {@code scan} as they were read for quotes, so that the next
 *        inspection can take over those that did not change
 * @param findings in order of the text, one for one defect
 */
public record Inspection(String text, Knowledge knowledge, List<Passage> passages, Scan scan, List<Finding> findings) {

    public Inspection {
        passages = List.copyOf(passages);
        findings = List.copyOf(findings);
    }

    /** In order of the text, terms and indirect ones included. */
    public List<Quotation> quotes() {
        return scan.quotations();
    }

    /** Whether this is what the engines say of {@code other} when they know {@code known}. */
    boolean is(String other, Knowledge known) {
        return text.equals(other) && knowledge.equals(known);
    }
}
