package org.copydesk.quotes;

import java.util.List;

/** Finds quotations in English news text and says who spoke. */
public final class QuoteScanner {

    public QuoteScanner(Register register) {}

    /** The quotations of {@code text} in order, terms and indirect ones included; none crosses a paragraph break. */
    public List<Quotation> scan(String text) {
        return List.of();
    }
}
