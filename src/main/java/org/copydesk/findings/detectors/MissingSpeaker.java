package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.Passage;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/**
 * A reporting verb whose subject fell out: “…,” said. “…,” told reporters. A sentence that begins with a small "said". Proposed
 * is whoever was named last before it. Confused with it: the inverted order (“…,” said the minister), where the subject follows.
 */
@Singleton
public final class MissingSpeaker implements Detector {
    /** What stands behind the verb where no subject follows it. */
    private static final Set<String> NO_SUBJECT = Set.of("in", "on", "at", "that", "during", "after", "before", "reporters",
            "journalists", "to", "of", "by", "from", "with", "when", "while", "as");
    private static final Set<String> NEVER_INVERTED = Set.of("told", "reiterated", "stressed", "emphasised", "emphasized",
            "confirmed", "denied", "claimed", "announced");

    @Override
    public String rule() {
        return "missing-speaker";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var findings = new ArrayList<Finding>();
        for (var passage : copy.passages()) {
            var paragraph = passage.paragraph();
            for (var verb : paragraph.places(rule(), token -> lacksSpeaker(paragraph, token))) {
                findings.add(finding(copy, passage, verb));
            }
        }
        return findings;
    }

    private static boolean lacksSpeaker(Paragraph paragraph, int token) {
        var tokens = paragraph.tokens();
        return tokens.small(token) && Lexicon.SPEECH.contains(tokens.lower(token))
                && (subjectless(paragraph, token) || opensSentence(paragraph, token));
    }

    private static boolean subjectless(Paragraph paragraph, int verb) {
        var tokens = paragraph.tokens();
        if (!closes(paragraph, verb - 1)) {
            return false;
        }
        return tokens.is(verb + 1, '.') || tokens.is(verb + 1, ',') || tokens.is(verb + 1, ':')
                || NO_SUBJECT.contains(tokens.lower(verb + 1)) || NEVER_INVERTED.contains(tokens.lower(verb));
    }

    /** Whether a token is a closing quotation mark behind a comma or a stop, as speech ends. */
    private static boolean closes(Paragraph paragraph, int token) {
        var tokens = paragraph.tokens();
        return (tokens.is(token, '”') || tokens.is(token, '"') && !tokens.glued(token + 1))
                && (tokens.is(token - 1, ',') || tokens.is(token - 1, '?') || tokens.is(token - 1, '!'));
    }

    private static boolean opensSentence(Paragraph paragraph, int verb) {
        var tokens = paragraph.tokens();
        return paragraph.opens(verb) && (verb == 0 || tokens.is(verb - 1, '.')) && !tokens.glued(verb);
    }

    private Finding finding(Copy copy, Passage passage, int verb) {
        var tokens = passage.paragraph().tokens();
        var span = passage.place(tokens.span(verb));
        var suggestions = named(copy, span).map(name -> List.of(name + " " + tokens.word(verb))).orElse(List.of());
        return new Finding(span, rule(), ErrorCategory.MISSING_SPEAKER, Severity.MAJOR,
                "somebody spoke here, and the name fell out", suggestions, 0.9);
    }

    /** The surname of the person whom the text names last before {@code span}. */
    private static Optional<String> named(Copy copy, Span span) {
        return copy.cast().personBefore(span.start()).map(copy.cast()::brief);
    }
}
