package org.copydesk.findings;

import java.util.List;

import org.copydesk.quotes.Quotation;

/**
 * What the engines say of one text.
 *
 * @param quotes in order of the text, terms and indirect ones included
 * @param findings in order of the text, one for one defect
 */
public record Inspection(String text, List<Quotation> quotes, List<Finding> findings) {

    public Inspection {
        quotes = List.copyOf(quotes);
        findings = List.copyOf(findings);
    }
}
