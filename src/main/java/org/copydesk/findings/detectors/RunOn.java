package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
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
            "if", "when", "while", "because", "although", "though", "whether", "what", "where", "which", "that", "who", "once",
            "how", "why", "whom", "so", "everything", "all", "wish", "wishes");
    /** Words that take a clause only where no main verb stands before them. */
    private static final Set<String> PREPOSITIONS = Set.of("than", "as", "since", "after", "before", "until", "like");
    private static final Set<String> BEING = Set.of("was", "were", "is", "are");
    private static final Set<String> STAYING = Set.of("be", "stay", "remain", "become");
    /** Nouns that take a clause of their own without a word between. */
    private static final Set<String> TIMES = Set.of("day", "year", "time", "moment", "night", "week", "month", "morning",
            "evening", "afternoon", "summer", "winter", "minute", "hour", "second", "place", "reason", "extent", "degree",
            "fact", "idea", "times", "chance", "case", "soon", "now", "here", "there", "days", "years");
    /** Behind these a clause has left something out. */
    private static final Set<String> GAPS = Set.of("to", "in", "at", "on", "for", "with", "about", "of", "from", "today",
            "supposed",
            "able", "expected", "once", "then", "now");
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
                if (PRONOUNS.contains(tokens.lower(i)) && tokens.small(i) && verb(tokens, i + 1)
                        && (behindName(tokens, sentence, i) || behindNoun(tokens, sentence, i)
                                || whole(tokens, sentence, i))
                        && Verbs.main(tokens, sentence.first(), i)) {
                    findings.add(finding(tokens, i));
                    break;
                }
            }
        }
        return findings;
    }

    /** An auxiliary, or a past tense that people are the subjects of. */
    private static boolean verb(Tokens tokens, int i) {
        return VERBS.contains(tokens.lower(i))
                || tokens.small(i) && (Lexicon.ACTS.contains(tokens.lower(i)) || tokens.lower(i).endsWith("ed"));
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

    /** "the capital it will stay closed": behind a noun a clause with nothing left out, so that it does not hang on the noun. */
    private static boolean whole(Tokens tokens, Sentence sentence, int i) {
        var verb = tokens.lower(i + 1);
        var full = BEING.contains(verb) || tokens.small(i + 2) && STAYING.contains(tokens.lower(i + 2));
        var rest = tokens.lower(BEING.contains(verb) ? i + 2 : i + 3);
        return full && tokens.lower(i).equals("it") && tokens.small(i - 1) && !Lexicon.FUNCTION.contains(tokens.lower(i - 1))
                && !TIMES.contains(tokens.lower(i - 1))
                && !tokens.lower(i - 1).endsWith("ly") && !rest.isEmpty() && !rest.endsWith("ing") && !GAPS.contains(rest)
                && Character.isLetterOrDigit(rest.charAt(0)) && free(tokens, sentence, i);
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
            if (THINKING.contains(tokens.lower(k))
                    || PREPOSITIONS.contains(tokens.lower(k)) && !Verbs.main(tokens, sentence.first(), k)) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(Tokens tokens, int i) {
        var word = tokens.word(i);
        var begun = StringUtils.capitalize(word);
        return new Finding(tokens.span(i - 1, i), rule(), ErrorCategory.PUNCTUATION, Severity.MAJOR,
                "a new sentence begins here without a stop", List.of(tokens.word(i - 1) + ". " + begun), 0.7);
    }
}
