package org.copydesk.findings.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}'’]+");

    @Override
    public String rule() {
        return "two-speakers";
    }

    /** A quotation and its words in small letters, parted by one blank, without marks. */
    private record Said(Quotation quote, String words) {

        static Said of(Quotation quote, String text) {
            return new Said(quote, MARKS.matcher(quote.span().of(text).toLowerCase(Locale.ROOT)).replaceAll(" ").strip());
        }

        boolean whole(Said other) {
            return words.contains(other.words) || other.words.contains(words);
        }
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var findings = new ArrayList<Finding>();
        var pieces = new HashMap<String, Said>();
        for (var quote : copy.quotes()) {
            if (quote.closed() && (quote.kind() == QuoteKind.DIRECT || quote.kind() == QuoteKind.MIXED)) {
                conflict(pieces, Said.of(quote, copy.text())).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** Keeps every piece of {@value #SAME} words, and tells where one was said before by somebody else. */
    private Optional<Finding> conflict(HashMap<String, Said> pieces, Said said) {
        var starts = new ArrayList<Integer>(List.of(0));
        for (var blank = said.words().indexOf(' '); blank >= 0; blank = said.words().indexOf(' ', blank + 1)) {
            starts.add(blank + 1);
        }
        starts.add(said.words().length() + 1);
        var found = Optional.<Finding>empty();
        for (var i = 0; i + SAME < starts.size(); i++) {
            var before = pieces.putIfAbsent(said.words().substring(starts.get(i), starts.get(i + SAME) - 1), said);
            if (before != null && found.isEmpty() && before.quote().group() != said.quote().group()) {
                found = named(said.quote()).flatMap(speaker -> named(before.quote())
                        .filter(first -> !same(first, speaker) && said.whole(before))
                        .map(first -> finding(first, speaker)));
            }
        }
        return found;
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
