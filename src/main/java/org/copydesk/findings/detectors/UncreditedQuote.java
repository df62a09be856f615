package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.PublicNames;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.quotes.QuoteKind;
import org.copydesk.text.Span;

/**
 * A quotation that nobody is credited with: a paragraph that is nothing but whole sentences in quotation marks, while nobody
 * speaks in the paragraph before, or whose next paragraph begins with a surname that nobody has introduced. Marked is its last
 * word with the closing mark, behind which the speaker belongs; proposed is who goes on speaking behind it, else who was named
 * last. Confused with it: a speech that goes on, introduced by a colon or by whoever spoke last, and titles and slogans in a line
 * of their own.
 */
@Singleton
public final class UncreditedQuote implements Detector {
    /** In UTF-16 units: a shorter line in marks is a title or a slogan. */
    private static final int SHORTEST = 40;

    @Override
    public String rule() {
        return "uncredited-quote";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var findings = new ArrayList<Finding>();
        var passages = copy.passages();
        for (var i = 1; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (alone(passage.paragraph().text()) && (silent(copy, i - 1) || stranger(copy, i + 1))) {
                var text = passage.paragraph().text();
                var word = new Span(text.lastIndexOf(' ') + 1, text.length());
                var speaker = i + 1 < passages.size() ? opener(passages.get(i + 1).paragraph()) : Optional.<String>empty();
                var suggestions = speaker.or(() -> copy.cast().personBefore(passage.start()).map(copy.cast()::brief))
                        .map(name -> List.of(credited(word.of(text), name)))
                        .orElse(List.of());
                findings.add(new Finding(passage.place(word), rule(), ErrorCategory.MISSING_SPEAKER, Severity.MAJOR,
                        "nobody is credited with this quotation", suggestions, 0.7));
            }
        }
        return findings;
    }

    /** Whether the next paragraph begins with a surname that nobody has introduced: the introduction went with the credit. */
    private static boolean stranger(Copy copy, int next) {
        if (next >= copy.passages().size()) {
            return false;
        }
        var name = opener(copy.passages().get(next).paragraph());
        var form = name.map(word -> copy.cast().forms().get(word.toLowerCase(Locale.ROOT)));
        var start = copy.passages().get(next).start();
        return form.isPresent() && form.get() != null && name.get().length() > 1 && form.get().full().isEmpty()
                && PublicNames.ALL.stream().noneMatch(person -> person.brief().equals(name.get()))
                && form.get().alone().stream().allMatch(place -> place.passage().start() >= start);
    }

    /** Whether a paragraph is one closed quotation and nothing else. */
    private static boolean alone(String text) {
        if (text.length() < SHORTEST || !(text.startsWith("“") || text.startsWith("\""))
                || !(text.endsWith("”") || text.endsWith("\""))) {
            return false;
        }
        var inside = text.substring(1, text.length() - 1);
        return inside.indexOf('"') < 0 && inside.indexOf('“') < 0 && inside.indexOf('”') < 0 && inside.indexOf(' ') > 0
                && ".!?".indexOf(inside.charAt(inside.length() - 1)) >= 0;
    }

    /** Whether in a paragraph nobody is quoted, nobody says anything, and nothing announces a speech. */
    private static boolean silent(Copy copy, int passage) {
        var place = copy.passages().get(passage);
        var paragraph = place.paragraph();
        var tokens = paragraph.tokens();
        if (paragraph.headline() || paragraph.text().endsWith(":")
                || copy.quotes()
                        .stream()
                        .anyMatch(quote -> quote.kind() != QuoteKind.TERM && place.span().overlaps(quote.span()))) {
            return false;
        }
        for (var i = 0; i < tokens.count(); i++) {
            if (Lexicon.SPEECH.contains(tokens.lower(i)) && !tokens.lower(i).equals("asked")
                    && !tokens.lower(i).equals("called")) {
                return false;
            }
        }
        return true;
    }

    /** The surname that begins the next paragraph and goes on speaking. */
    private static Optional<String> opener(Paragraph paragraph) {
        return paragraph.names()
                .stream()
                .filter(name -> name.first() == 0 && name.person() > 0)
                .map(name -> name.surname())
                .findFirst();
    }

    private static String credited(String word, String speaker) {
        var end = word.length();
        return word.substring(0, end - 2) + (word.charAt(end - 2) == '.' ? "," : word.substring(end - 2, end - 1))
                + word.charAt(end - 1) + " " + speaker + " said.";
    }
}
