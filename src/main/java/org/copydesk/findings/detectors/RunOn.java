package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import org.copydesk.findings.Finding;
import org.copydesk.findings.ParagraphDetector;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.Sentence;
import org.copydesk.findings.reading.Tokens;
import org.copydesk.findings.reading.Verbs;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * Two sentences without a stop or a capital between them: "a postman in Pune he will receive the prize". A pronoun with its verb
 * stands behind a name, or behind a noun and reports speech, after words that are a whole sentence already. Confused with it:
 * clauses without "that" ("told Anna he was"), relative clauses ("the man he had met") and words set in front ("In Pune he was");
 * so no verb of speech or thought may stand before it, and a verb must.
 */
@Singleton
public final class RunOn implements ParagraphDetector {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");
    private static final Set<String> VERBS = Set.of("was", "were", "is", "are", "had", "has", "have", "will", "would", "said");
    private static final Set<String> THINKING = Set.of("thought", "thinks", "think", "knew", "know", "knows", "believed",
            "believe",
            "believes", "felt", "feel", "feels", "hoped", "hope", "hopes", "feared", "fear", "fears", "found", "find", "heard",
            "hear",
            "saw", "see", "learned", "learnt", "showed", "show", "shows", "means", "meant", "realised", "realized", "assured",
            "convinced", "made", "make", "makes", "sure", "glad", "afraid", "certain", "sorry", "proud", "happy", "way",
            "if", "when", "while", "because", "although", "though", "whether", "what", "where", "which", "that", "who", "than",
            "as",
            "since", "after", "before", "until", "once", "how", "why", "whom", "so", "like", "everything", "all", "wish",
            "wishes");
    private static final Set<String> CALENDAR = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december");
    private static final Set<String> DIVIDED = Set.of("the", "that", "he", "she", "it", "they", "a", "an", "his", "her",
            "their",
            "its", "this", "there");
    /** How near before the pronoun such a word takes it for its own, in tokens. */
    private static final int REACH = 7;

    @Override
    public String rule() {
        return "run-on";
    }

    @Override
    public List<Finding> look(Paragraph paragraph) {
        var findings = new ArrayList<Finding>();
        var tokens = paragraph.tokens();
        for (var sentence : paragraph.sentences()) {
            for (var i = sentence.first() + 3; i + 2 < sentence.end(); i++) {
                if (PRONOUNS.contains(tokens.lower(i)) && tokens.small(i) && VERBS.contains(tokens.lower(i + 1))
                        && (behindName(tokens, sentence, i) || behindNoun(tokens, sentence, i))
                        && Verbs.main(tokens, sentence.first(), i)) {
                    findings.add(finding(tokens, i));
                    break;
                }
            }
        }
        return findings;
    }

    private static boolean behindName(Tokens tokens, Sentence sentence, int i) {
        var before = i - 1;
        return tokens.capital(before) && !CALENDAR.contains(tokens.lower(before)) && !tokens.word(before).endsWith(".")
                && before > sentence.first()
                && (tokens.lower(i + 1).equals("said") ? !thinking(tokens, sentence, i) : free(tokens, sentence, i));
    }

    private static boolean behindNoun(Tokens tokens, Sentence sentence, int i) {
        return tokens.small(i - 1) && !Lexicon.FUNCTION.contains(tokens.lower(i - 1))
                && !Lexicon.SPEECH.contains(tokens.lower(i - 1)) && tokens.lower(i + 1).equals("said")
                && !tokens.lower(i).equals("it")
                && (DIVIDED.contains(tokens.lower(i + 2)) || tokens.capital(i + 2) || tokens.isNumber(i + 2))
                && !thinking(tokens, sentence, i) && !tokens.is(i - 1, ',');
    }

    private static boolean free(Tokens tokens, Sentence sentence, int i) {
        for (var k = Math.max(sentence.first(), i - 14); k < i; k++) {
            if (Lexicon.SPEECH.contains(tokens.lower(k))) {
                return false;
            }
        }
        return !thinking(tokens, sentence, i);
    }

    private static boolean thinking(Tokens tokens, Sentence sentence, int i) {
        for (var k = Math.max(sentence.first(), i - REACH); k < i; k++) {
            if (THINKING.contains(tokens.lower(k))) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(Tokens tokens, int i) {
        var word = tokens.word(i);
        var begun = word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
        return new Finding(tokens.span(i - 1, i), rule(), ErrorCategory.PUNCTUATION, Severity.MAJOR,
                "a new sentence begins here without a stop", List.of(tokens.word(i - 1) + ". " + begun), 0.7);
    }
}
