package org.copydesk.findings;

import java.util.List;

import org.copydesk.quotes.Quotation;
import org.copydesk.text.Span;

/**
 * What a detector looks at: one text (the draft), already cut into paragraphs and scanned for quotes.
 *
 * @param paragraphs the spans of the non-blank paragraphs, in order
 */
public record Copy(String text, List<Span> paragraphs, List<Quotation> quotes, Knowledge knowledge) {

    public Copy {
        paragraphs = List.copyOf(paragraphs);
        quotes = List.copyOf(quotes);
    }
}
