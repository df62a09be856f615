package org.copydesk.findings.reference;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.quotes.Quotation;
import org.copydesk.quotes.QuoteScanner;
import org.copydesk.text.Span;

/**
 * Quoted words that another outlet quotes otherwise: nobody said both. Compared are quotations of some length that share most of
 * their words. Not where the reference renders the same source as the article does, for two translators word a quote in two ways.
 */
@Singleton
public final class ReferenceQuote implements Detector {
    /** Shorter ones, in UTF-16 units, may be parts of longer ones or quoted of two people. */
    private static final int SHORTEST = 25;
    /** More differences than this are another wording. */
    private static final int MOST = 3;

    @Override
    public String rule() {
        return "reference-quote";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        if (copy.reference().isEmpty() || copy.reference().get().alignment().rendering()) {
            return List.of();
        }
        var text = copy.knowledge().reference().get().text();
        var there = new QuoteScanner(copy.knowledge().register()).read(text)
                .quotations()
                .stream()
                .map(quote -> inner(text, quote).of(text))
                .toList();
        var findings = new ArrayList<Finding>();
        for (var quote : copy.quotes()) {
            if (quote.span().length() >= SHORTEST) {
                findings.addAll(compare(copy.text(), inner(copy.text(), quote), there));
            }
        }
        return findings;
    }

    /** The words between the marks, without the comma or stop before the last. */
    private static Span inner(String text, Quotation quote) {
        var words = quote.closed() ? new Span(quote.span().start() + 1, quote.span().end() - 1) : quote.span();
        var bare = StringUtils.stripEnd(words.of(text), ",.");
        return Span.at(words.start(), bare.length());
    }

    private List<Finding> compare(String text, Span here, List<String> there) {
        var words = here.of(text);
        if (there.contains(words)) {
            return List.of();
        }
        return there.stream()
                .map(other -> Difference.between(words, other))
                .filter(differences -> !differences.isEmpty() && differences.size() <= MOST)
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(difference -> finding(difference, difference.span().shift(here.start())))
                .toList();
    }

    private Finding finding(Difference difference, Span span) {
        var message = difference.there().isEmpty()
                ? "the reference text quotes this without “" + difference.here() + "”"
                : "the reference text quotes “" + difference.there() + "” here";
        return new Finding(span, rule(), ErrorCategory.MISTRANSLATION, Severity.MAJOR, message, List.of(difference.there()),
                0.75);
    }
}
