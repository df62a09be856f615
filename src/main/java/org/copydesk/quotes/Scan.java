package org.copydesk.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the scanner found in one text, with the readings of its paragraphs, which spare the next scan of an edited text the
 * paragraphs that stayed the same. Holds no more than the text's own summaries; may be kept and shared between threads.
 */
public final class Scan {
    private final String text;
    private final List<Quotation> quotations;
    private final Map<String, ParagraphReading> readings;

    Scan(String text, List<Quotation> quotations, List<ParagraphReading> readings) {
        this.text = text;
        this.quotations = List.copyOf(quotations);
        this.readings = new HashMap<>(readings.size() * 2);
        readings.forEach(reading -> this.readings.put(reading.text(), reading));
    }

    public String text() {
        return text;
    }

    /** In order of the text, terms and indirect ones included. */
    public List<Quotation> quotations() {
        return quotations;
    }

    Optional<ParagraphReading> reading(String paragraph) {
        return Optional.ofNullable(readings.get(paragraph));
    }
}
