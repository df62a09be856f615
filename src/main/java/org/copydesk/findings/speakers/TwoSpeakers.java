package org.copydesk.findings.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.quotes.Mention;
import org.copydesk.quotes.Quotation;
import org.copydesk.quotes.QuoteKind;

/**
 * The same words credited to two people in one article, as where the lead quotes a piece of what is told in full below. Marked is
 * the later credit. Confused with it: phrases that many say; so the shorter quotation stands whole in the longer one, and has at
 * least {@value #SAME} words.
 */
@Singleton
public final class TwoSpeakers implements Detector {
    /** A shorter quotation may be said by two. */
    private static final int SAME = 5;

    @Override
    public String rule() {
        return "two-speakers";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var findings = new ArrayList<Finding>();
        var said = new HashMap<String, Quotation>();
        for (var quote : copy.quotes()) {
            if (quote.closed() && (quote.kind() == QuoteKind.DIRECT || quote.kind() == QuoteKind.MIXED)) {
                conflict(said, quote, copy.text()).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> conflict(HashMap<String, Quotation> said, Quotation quote, String text) {
        var words = words(quote, text).split(" ");
        var found = Optional.<Finding>empty();
        for (var i = 0; i + SAME <= words.length; i++) {
            var before = said.putIfAbsent(String.join(" ", List.of(words).subList(i, i + SAME)), quote);
            if (before != null && found.isEmpty() && before.group() != quote.group()
                    && whole(words(before, text), words(quote, text))) {
                found = named(quote).flatMap(speaker -> named(before).filter(first -> !same(first, speaker))
                        .map(first -> finding(first, speaker)));
            }
        }
        return found;
    }

    private static boolean whole(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    /** The words of a quotation in small letters, without its marks. */
    private static String words(Quotation quote, String text) {
        return quote.span().of(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}'’]+", " ").strip();
    }

    private static Optional<Mention> named(Quotation quote) {
        return quote.speaker().filter(speaker -> speaker.names().size() == 1 && quote.confidence() >= 0.9);
    }

    private static boolean same(Mention one, Mention other) {
        var a = one.names().get(0);
        var b = other.names().get(0);
        return a.endsWith(b) || b.endsWith(a);
    }

    private Finding finding(Mention first, Mention second) {
        var name = first.names().get(0);
        return new Finding(second.span(), rule(), ErrorCategory.SPEAKER, Severity.MAJOR,
                "the same words are credited to " + name + " above", List.of(name.substring(name.lastIndexOf(' ') + 1)), 0.7);
    }
}
