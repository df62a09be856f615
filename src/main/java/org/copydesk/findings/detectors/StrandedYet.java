package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.copydesk.findings.Finding;
import org.copydesk.findings.ParagraphDetector;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.Sentence;
import org.copydesk.findings.reading.Tokens;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A word that lives on a "not" which is gone: "had decided yet whether", "were any survivors", "would comment either", "could be
 * seen at all". Confused with it: questions, conditions and comparisons, which need no "not" either; "has yet to", "yet another",
 * "the best yet".
 */
@Singleton
public final class StrandedYet implements ParagraphDetector {
    private static final Set<String> LICENSING = Set.of("not", "never", "no", "nobody", "nothing", "none", "nor", "neither",
            "without", "hardly", "barely", "scarcely", "cannot", "few", "little", "rarely", "seldom", "nowhere", "only", "if",
            "whether", "unless", "before", "than", "too", "unlikely", "deny", "denied", "denies", "denying", "refused",
            "refuse",
            "refuses", "doubt", "doubted", "doubts", "unable", "failed", "fails", "fail", "lack", "lacked", "unclear", "ask",
            "asked", "wonder", "wondered", "least", "any", "every", "all", "first", "last", "impossible", "hard", "against",
            "stop", "stopped", "prevent", "prevented", "avoid", "rejected", "reject", "dismissed", "free", "clear", "away");
    private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "was", "were", "is", "are", "did", "does", "do",
            "would", "will", "could", "can");
    private static final Set<String> MOST = Set.of("best", "most", "worst", "biggest", "largest", "strongest", "highest",
            "clearest", "boldest", "as", "latest", "toughest");
    private static final Set<String> BEHIND_YET = Set.of("whether", "who", "when", "how", "what", "where", "in", "for",
            "because", "by");
    private static final Set<String> THERE_IS = Set.of("was", "were", "is", "are");
    /** How far before the stranded word its auxiliary may stand, in tokens. */
    private static final int REACH = 7;

    @Override
    public String rule() {
        return "stranded-yet";
    }

    @Override
    public List<Finding> look(Paragraph paragraph) {
        var findings = new ArrayList<Finding>();
        var tokens = paragraph.tokens();
        for (var sentence : paragraph.sentences()) {
            if (!tokens.is(sentence.end() - 1, '?')) {
                look(tokens, sentence).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> look(Tokens tokens, Sentence sentence) {
        for (var i = sentence.first() + 2; i < sentence.end(); i++) {
            var stranded = yet(tokens, i) || either(tokens, i) || atAll(tokens, i);
            var auxiliary = stranded ? auxiliary(tokens, sentence, i) : thereAny(tokens, i);
            if (auxiliary >= 0 && !licensed(tokens, sentence, i)) {
                var there = tokens.lower(auxiliary + 1).equals("any");
                var words = there ? tokens.span(auxiliary, auxiliary + 1) : tokens.span(auxiliary);
                return Optional.of(new Finding(words, rule(), ErrorCategory.MISTRANSLATION, Severity.MAJOR,
                        "“" + tokens.lower(there ? auxiliary + 1 : i) + "” wants a “not” before it: has it fallen out?",
                        List.of(tokens.word(auxiliary) + (there ? " no" : " not")), 0.65));
            }
        }
        return Optional.empty();
    }

    /** "yet" behind a participle, before a stop, a question word or a preposition. */
    private static boolean yet(Tokens tokens, int i) {
        var next = tokens.lower(i + 1);
        return tokens.lower(i).equals("yet") && tokens.small(i) && tokens.isWord(i - 1)
                && (tokens.isMark(i + 1) && !tokens.is(i + 1, '-') || BEHIND_YET.contains(next));
    }

    private static boolean either(Tokens tokens, int i) {
        return tokens.lower(i).equals("either") && tokens.is(i + 1, '.');
    }

    private static boolean atAll(Tokens tokens, int i) {
        return tokens.lower(i).equals("all") && tokens.lower(i - 1).equals("at") && tokens.isMark(i + 1)
                && !tokens.lower(i - 2).equals("once");
    }

    /** The "was" of "there was any"; -1 elsewhere. */
    private static int thereAny(Tokens tokens, int i) {
        return tokens.lower(i).equals("any") && tokens.lower(i - 2).equals("there")
                && THERE_IS.contains(tokens.lower(i - 1)) ? i - 1 : -1;
    }

    /** The auxiliary that the lost "not" stood behind, or -1. */
    private static int auxiliary(Tokens tokens, Sentence sentence, int i) {
        for (var k = i - 1; k >= Math.max(sentence.first(), i - REACH) && !tokens.isMark(k); k--) {
            if (MOST.contains(tokens.lower(k))) {
                return -1;
            }
            if (AUXILIARIES.contains(tokens.lower(k))) {
                return k;
            }
        }
        return -1;
    }

    private static boolean licensed(Tokens tokens, Sentence sentence, int i) {
        for (var k = sentence.first(); k < i - (tokens.lower(i).equals("all") ? 1 : 0); k++) {
            var word = tokens.lower(k).replace('’', '\'');
            if (LICENSING.contains(word) || word.endsWith("n't")) {
                return true;
            }
        }
        return false;
    }
}
