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
 * A piece without the verb of a sentence behind a sentence that has one: "… the two drank vodka together. Ice cream, cake and
 * champagne." Confused with it: answers and exclamations in quotations, lists, scores, datelines and bylines, short sentences
 * without a verb that a writer sets on purpose ("No more."); so it must have some words, stand outside quotation marks, behind a
 * whole sentence of its paragraph, and not begin as such afterthoughts do.
 */
@Singleton
public final class SentenceFragment implements ParagraphDetector {
    /** In tokens, the stop included: shorter ones are written on purpose, longer ones are lists. */
    private static final int SHORTEST = 5;
    private static final int LONGEST = 34;
    /** First words of sentences that do without a verb on purpose, or whose verb the tagger may miss. */
    private static final Set<String> AFTERTHOUGHTS = Set.of("not", "no", "nor", "so", "more", "why", "what", "how", "and",
            "but",
            "or", "then", "now", "never", "just", "even", "maybe", "perhaps", "yes", "if", "enough", "less", "same", "next",
            "also",
            "among", "others", "another", "still", "worse", "better", "hence", "thus", "all");
    private static final String QUOTES = "\"“”";

    @Override
    public String rule() {
        return "sentence-fragment";
    }

    @Override
    public List<Finding> look(Paragraph paragraph) {
        var findings = new ArrayList<Finding>();
        var tokens = paragraph.tokens();
        var sentences = paragraph.sentences();
        for (var i = 1; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            if (candidate(tokens, sentence) && !quoted(paragraph.text(), tokens, sentence)
                    && !Verbs.main(tokens, sentence.first(), sentence.end() - 1)
                    && whole(tokens, sentences.get(i - 1))) {
                findings.add(finding(tokens, sentence));
            }
        }
        return findings;
    }

    /** From the stop before it, which wants to be a comma. */
    private Finding finding(Tokens tokens, Sentence sentence) {
        var piece = tokens.span(sentence.first(), sentence.end() - 1).of(tokens.text());
        var name = !Lexicon.FUNCTION.contains(tokens.lower(sentence.first())) && tokens.capital(sentence.first() + 1);
        var joined = ", " + (name ? piece : StringUtils.uncapitalize(piece));
        return new Finding(tokens.span(sentence.first() - 1, sentence.end() - 1), rule(), ErrorCategory.GRAMMAR, Severity.MAJOR,
                "a piece of a sentence: it has no verb of its own", List.of(joined), 0.6);
    }

    private static boolean candidate(Tokens tokens, Sentence sentence) {
        var length = sentence.end() - sentence.first();
        return length >= SHORTEST && length <= LONGEST && tokens.capital(sentence.first()) && tokens.is(sentence.end() - 1, '.')
                && !AFTERTHOUGHTS.contains(tokens.lower(sentence.first())) && plain(tokens, sentence);
    }

    /** No lists, brackets, colons, abbreviations or numbers, which say much without a verb. */
    private static boolean plain(Tokens tokens, Sentence sentence) {
        var small = 0;
        for (var i = sentence.first(); i < sentence.end() - 1; i++) {
            if (tokens.isNumber(i) || tokens.isMark(i) && !tokens.is(i, ',') && !tokens.is(i, '-')) {
                return false;
            }
            small += tokens.small(i) && !Lexicon.FUNCTION.contains(tokens.lower(i)) ? 1 : 0;
        }
        return small >= 1;
    }

    /** Whether a quotation stands in the sentence, or is open where it begins: speech has pieces of its own. */
    private static boolean quoted(String text, Tokens tokens, Sentence sentence) {
        var open = false;
        for (var i = 0; i < tokens.end(sentence.end() - 1); i++) {
            var mark = text.charAt(i);
            if (QUOTES.indexOf(mark) >= 0) {
                if (i >= tokens.start(sentence.first())) {
                    return true;
                }
                open = mark == '“' || mark == '"' && !open;
            }
        }
        return open || text.indexOf('‘') >= 0;
    }

    private static boolean whole(Tokens tokens, Sentence sentence) {
        return tokens.is(sentence.end() - 1, '.') && sentence.end() - sentence.first() >= SHORTEST
                && Verbs.any(tokens, sentence.first(), sentence.end());
    }
}
