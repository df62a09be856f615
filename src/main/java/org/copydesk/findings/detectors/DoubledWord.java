package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import org.copydesk.findings.Finding;
import org.copydesk.findings.ParagraphDetector;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.Quantities;
import org.copydesk.findings.reading.Tokens;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A word or two twice in a row ("the the", "of the of the"), or joined to itself ("best and best"), as translation engines do with two words of one
 * meaning. Confused with it: doubling for weight ("more and more", "very, very"), "had had", "that that", and names ("Bora
 * Bora", "Sirhan Sirhan").
 */
@Singleton
public final class DoubledWord implements ParagraphDetector {
    private static final Set<String> RIGHT_IN_A_ROW = Set.of("had", "that", "very", "so", "no", "ha", "bye", "blah", "knock",
            "hear", "yes", "well", "really",
            "never", "far", "many", "there", "now", "is", "her", "it", "you", "long", "much", "tut", "please", "go", "do");
    private static final Set<String> RIGHT_JOINED = Set.of("more", "less", "again", "on", "over", "years", "hours", "days",
            "weeks", "months", "miles", "by",
            "through", "round", "around", "fewer", "better", "bigger", "worse", "higher", "faster", "so", "such", "up", "down",
            "out", "many", "tens", "thousands",
            "hundreds", "generations", "further", "closer", "lower", "deeper", "longer", "stronger", "lots", "half",
            "there", "two", "one");

    /** Words that begin a phrase which is not said twice for weight. */
    private static final Set<String> LEADING = Set.of("of", "in", "on", "at", "with", "from", "to", "for", "the", "a", "his",
            "her",
            "their", "its");

    @Override
    public String rule() {
        return "doubled-word";
    }

    @Override
    public List<Finding> look(Paragraph paragraph) {
        var tokens = paragraph.tokens();
        var findings = new ArrayList<Finding>();
        for (var i = 0; i + 1 < tokens.count(); i++) {
            if (!tokens.isWord(i)) {
                continue;
            }
            if (pairInARow(tokens, i)) {
                findings.add(new Finding(tokens.span(i, i + 3), rule(), ErrorCategory.GRAMMAR, Severity.MINOR,
                        "two words stand twice", List.of(tokens.span(i, i + 1).of(tokens.text())), 0.95));
                i += 3;
            } else if (tokens.isWord(i + 1) && same(tokens, i, i + 1)) {
                if (wrongInARow(paragraph, i)) {
                    findings.add(finding(tokens, i, i + 1, "the word stands twice", 0.95));
                }
            } else if (phrase(tokens, i)) {
                findings.add(finding(tokens, i, i + 3, tokens.span(i, i + 1).of(tokens.text())));
                i += 3;
            } else if (joinedPair(tokens, i)) {
                findings.add(finding(tokens, i, i + 4, tokens.span(i, i + 1).of(tokens.text())));
                i += 4;
            } else if (joined(tokens, i)) {
                findings.add(finding(tokens, i, i + 2, "joined to itself: one of the two must have been another word", 0.85));
            }
        }
        return findings;
    }

    private Finding finding(Tokens tokens, int first, int last, String right) {
        return new Finding(tokens.span(first, last), rule(), ErrorCategory.MISTRANSLATION, Severity.MINOR,
                last == first + 3 ? "the words stand twice" : "joined to itself: one of the two must have been something else",
                List.of(right), 0.85);
    }

    private Finding finding(Tokens tokens, int first, int last, String message, double confidence) {
        return new Finding(tokens.span(first, last), rule(),
                last == first + 1 ? ErrorCategory.GRAMMAR : ErrorCategory.MISTRANSLATION,
                Severity.MINOR, message, List.of(tokens.word(first)), confidence);
    }

    /** "of the of the": two words in small letters and the same again, nothing like "step by step by step". */
    private static boolean pairInARow(Tokens tokens, int i) {
        return tokens.isWord(i + 1) && tokens.small(i + 2) && tokens.isWord(i + 3) && same(tokens, i, i + 2)
                && same(tokens, i + 1, i + 3) && !same(tokens, i, i + 1) && !same(tokens, i - 1, i + 1)
                && !same(tokens, i, i + 4) && Lexicon.FUNCTION.contains(tokens.lower(i + 1))
                && !tokens.lower(i + 1).equals("and") && !tokens.lower(i + 1).equals("or")
                && !tokens.lower(i).equals("and") && !tokens.lower(i).equals("or");
    }

    private static boolean same(Tokens tokens, int a, int b) {
        return tokens.lower(a).equals(tokens.lower(b));
    }

    private static boolean wrongInARow(Paragraph paragraph, int i) {
        var tokens = paragraph.tokens();
        var name = tokens.capital(i) && tokens.capital(i + 1) && !Quantities.month(tokens.lower(i))
                && !Lexicon.given(tokens.lower(i));
        return !name && !RIGHT_IN_A_ROW.contains(tokens.lower(i)) && !(tokens.small(i) && tokens.capital(i + 1));
    }

    /** "of them of them": two words twice, the first of them a small one. */
    private static boolean phrase(Tokens tokens, int i) {
        return tokens.small(i + 2) && tokens.isWord(i + 3) && same(tokens, i, i + 2) && same(tokens, i + 1, i + 3)
                && LEADING.contains(tokens.lower(i));
    }

    /** "sea bass and sea bass": two words, the second of them no function word. */
    private static boolean joinedPair(Tokens tokens, int i) {
        return tokens.small(i) && tokens.isWord(i + 1) && tokens.lower(i + 2).equals("and") && tokens.isWord(i + 4)
                && same(tokens, i, i + 3) && same(tokens, i + 1, i + 4) && tokens.word(i + 1).length() > 2
                && !Lexicon.FUNCTION.contains(tokens.lower(i + 1)) && !RIGHT_JOINED.contains(tokens.lower(i + 1))
                && !tokens.lower(i + 1).endsWith("er");
    }

    /** "X and X", "X or X": small letters, no list of three, nothing that is said so for weight. */
    private static boolean joined(Tokens tokens, int i) {
        return tokens.isWord(i + 2) && same(tokens, i, i + 2)
                && (tokens.lower(i + 1).equals("and") || tokens.lower(i + 1).equals("or"))
                && tokens.small(i + 2) && tokens.word(i).length() > 2 && !RIGHT_JOINED.contains(tokens.lower(i))
                && !(tokens.lower(i).equals("time") && tokens.lower(i + 3).equals("again"))
                && !(tokens.is(i + 3, ',') && tokens.is(i - 1, ',')) && !tokens.lower(i).endsWith("er");
    }
}
