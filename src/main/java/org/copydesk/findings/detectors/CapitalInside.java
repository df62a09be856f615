package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.inject.Singleton;

import org.copydesk.findings.Finding;
import org.copydesk.findings.ParagraphDetector;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.Quantities;
import org.copydesk.findings.reading.Tokens;
import org.copydesk.findings.reading.Verbs;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A function word with a capital in the middle of a sentence, or a sentence that runs on without a stop: "was seen In the city",
 * "left the meeting He said". A pronoun that could begin a sentence and has its verb behind it wants a stop before it; every
 * other word wants a small letter. Confused with it: titles of works ("Gone With the Wind"), names with function words ("The
 * Hague"), headlines, quoted sentences; so both neighbours must begin small.
 */
@Singleton
public final class CapitalInside implements ParagraphDetector {
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "we", "this", "these", "there", "the", "his",
            "her", "their", "its", "but", "however", "meanwhile", "those", "you",
            "some", "many", "most", "both", "another", "an");
    private static final Set<String> NAMELIKE = Set.of("may", "will", "am", "us", "can", "no", "so", "up", "one", "it", "in",
            "on", "down", "out", "off", "now", "here", "then", "ever", "even", "yes", "two", "three",
            "four", "five", "six", "seven", "eight", "nine", "ten", "who", "all", "own", "must", "every", "another", "not");
    private static final Set<String> TIMES = Set.of("next", "last", "this", "every", "each");
    private static final Set<String> SPANS = Set.of("week", "month", "year", "day", "night", "spring", "summer", "autumn",
            "winter", "season", "time");
    private static final Set<String> MODALS = Set.of("would", "could", "should", "must", "cannot", "to");
    private static final Set<String> PLAIN_VERBS = Lexicon.words("plain-verbs");
    private static final Set<String> NOMINATIVE = Set.of("he", "she", "they", "we", "it", "there", "however", "meanwhile",
            "but");
    private static final Set<String> COUNTED = Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten");
    /** Words of the closed classes that end sentences as well. */
    private static final Set<String> PARTICLES = Set.of("him", "her", "it", "them", "us", "me", "up", "down", "out", "off",
            "too", "again", "now", "then", "there", "here", "today", "yesterday", "tomorrow", "tonight", "later", "earlier",
            "ago", "well", "himself", "herself", "themselves", "itself");
    /** In tokens: how far behind its first word the comma of an aside stands. */
    private static final int ASIDE = 7;
    /** Words before a date. */
    private static final Set<String> DATING = Set.of("on", "in", "until", "since");
    /** Words that titles of works and names leave small, so that a capital behind a name is a slip too. */
    private static final Set<String> ALWAYS_SMALL = Set.of("to", "was", "that", "had", "were", "has", "is", "which", "in", "on",
            "of", "at", "by", "for", "and", "a", "an", "as", "or", "but", "said");

    /** Words that go into no name, so that a capital behind a name begins a sentence. */
    private static final Set<String> BEGINNING = Set.of("he", "she", "they", "it", "his", "their", "its", "the", "this",
            "these",
            "there", "however", "meanwhile");

    @Override
    public String rule() {
        return "capital-inside";
    }

    @Override
    public List<Finding> look(Paragraph paragraph) {
        var tokens = paragraph.tokens();
        var findings = new ArrayList<Finding>();
        if (paragraph.headline() || titled(tokens)) {
            return findings;
        }
        for (var i = 1; i + 1 < tokens.count(); i++) {
            if (!tokens.capital(i) || tokens.shouted(i) || paragraph.opens(i)) {
                continue;
            }
            if (ordinary(tokens, i)) {
                findings.add(small(tokens, i));
            } else if (Lexicon.FUNCTION.contains(tokens.lower(i)) && between(paragraph, i)) {
                var begins = SUBJECTS.contains(tokens.lower(i)) ? !goesOn(paragraph, i) : begins(paragraph, i);
                findings.add(begins ? runOn(tokens, i) : small(tokens, i));
            }
        }
        return findings;
    }

    /** Whether the sentence goes on with the subject-like word at {@code i}: what stands before it asks for more, or no verb follows. */
    private static boolean goesOn(Paragraph paragraph, int i) {
        var tokens = paragraph.tokens();
        var before = tokens.lower(i - 1);
        return !NOMINATIVE.contains(tokens.lower(i)) && (Lexicon.FUNCTION.contains(before) && !PARTICLES.contains(before)
                || !Verbs.main(tokens, i, end(paragraph, i)));
    }

    /** Whether a sentence begins with the number or the aside at {@code i}: "Four ships sank", "In a statement, they said". */
    private static boolean begins(Paragraph paragraph, int i) {
        var tokens = paragraph.tokens();
        var end = end(paragraph, i);
        if (Lexicon.FUNCTION.contains(tokens.lower(i - 1)) || !tokens.small(i - 1)
                || !Verbs.main(tokens, paragraph.sentences().get(sentence(paragraph, i)).first(), i)) {
            return false;
        }
        if (COUNTED.contains(tokens.lower(i))) {
            return Verbs.main(tokens, i + 1, end);
        }
        for (var comma = i + 2; comma < end && comma <= i + ASIDE; comma++) {
            if (tokens.is(comma, ',')) {
                return (tokens.capital(comma + 1) || SUBJECTS.contains(tokens.lower(comma + 1)) || tokens.isNumber(comma + 1))
                        && Verbs.main(tokens, comma + 1, end);
            }
        }
        return false;
    }

    private static int sentence(Paragraph paragraph, int i) {
        var at = 0;
        while (at + 1 < paragraph.sentences().size() && paragraph.sentences().get(at + 1).first() <= i) {
            at++;
        }
        return at;
    }

    private static int end(Paragraph paragraph, int i) {
        return paragraph.sentences().get(sentence(paragraph, i)).end();
    }

    /** Whether most words of a line have capitals: then they say nothing, however long it is. */
    private static boolean titled(Tokens tokens) {
        var capitals = 0;
        var words = 0;
        for (var i = 0; i < tokens.count(); i++) {
            if (tokens.isWord(i)) {
                words++;
                capitals += tokens.capital(i) ? 1 : 0;
            }
        }
        return capitals * 2 > words;
    }

    /** A small word directly before it, and directly behind it a small word or, behind a preposition, a name. */
    private static boolean between(Paragraph paragraph, int i) {
        var tokens = paragraph.tokens();
        var word = tokens.lower(i);
        if (word.length() < 2 || word.equals("may") || word.equals("will") || word.equals("us")
                || !tokens.isWord(i - 1) && !tokens.isNumber(i - 1) && !tokens.isSuffix(i - 1) || tokens.glued(i)) {
            return false;
        }
        if (tokens.word(i - 1).endsWith(".")) {
            return false;
        }
        var behindName = tokens.capital(i - 1) && !paragraph.opens(i - 1);
        if (behindName) {
            return tokens.small(i + 1) && (ALWAYS_SMALL.contains(word) && !Lexicon.given(tokens.lower(i - 1))
                    || BEGINNING.contains(word));
        }
        return tokens.small(i + 1) || DATING.contains(word) && dated(tokens, i + 1)
                || !NAMELIKE.contains(word) && !SUBJECTS.contains(word) && (tokens.capital(i + 1) || tokens.isNumber(i + 1))
                        && !Lexicon.FUNCTION.contains(tokens.lower(i + 1)) && !tokens.capital(i - 2);
    }

    /** Whether a month or a year stands at token {@code i}. */
    private static boolean dated(Tokens tokens, int i) {
        return Quantities.month(tokens.lower(i)) || tokens.isNumber(i) && tokens.word(i).matches("(?:1[5-9]|20)\\d\\d");
    }

    /** "Next week", "would Vote": a word of time before its noun, a verb behind its auxiliary. */
    private static boolean ordinary(Tokens tokens, int i) {
        return tokens.small(i - 1) && (TIMES.contains(tokens.lower(i)) && SPANS.contains(tokens.lower(i + 1))
                || MODALS.contains(tokens.lower(i - 1)) && PLAIN_VERBS.contains(tokens.lower(i)) && tokens.small(i + 1));
    }

    private Finding small(Tokens tokens, int i) {
        return new Finding(tokens.span(i), rule(), ErrorCategory.SPELLING, Severity.MINOR,
                "a capital in the middle of a sentence", List.of(tokens.lower(i)), 0.85);
    }

    /** From the end of the word before, so that the stop goes where it belongs. */
    private Finding runOn(Tokens tokens, int i) {
        var text = tokens.text();
        return new Finding(tokens.span(i - 1, i), "missing-stop", ErrorCategory.PUNCTUATION, Severity.MINOR,
                "a sentence runs on without a stop",
                List.of(tokens.word(i - 1) + ". " + tokens.word(i), tokens.word(i - 1)
                        + text.substring(tokens.end(i - 1), tokens.start(i)) + tokens.word(i).toLowerCase(Locale.ROOT)),
                0.85);
    }
}
