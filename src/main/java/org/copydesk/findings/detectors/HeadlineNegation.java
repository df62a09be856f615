package org.copydesk.findings.detectors;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Sentence;
import org.copydesk.findings.reading.Stems;
import org.copydesk.findings.reading.Tokens;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A "not" that the headline has and the lead has lost, or the other way round: "Insurer will not pay for flood" over "said it would
 * pay for damage by the flood". Asked as a question about the lead. Confused with it: a lead that says no in other words
 * ("refused to"), or under a condition; so the one must have no such word, the same verb and two other words in common.
 */
@Singleton
public final class HeadlineNegation implements Detector {
    private static final Set<String> NOT = Set.of("not", "never", "won't", "cannot", "can't", "didn't", "doesn't", "don't",
            "isn't", "wasn't", "aren't", "weren't", "wouldn't", "couldn't");
    /** Stems of words that say no, or set conditions. */
    private static final Set<String> OTHERWISE = Set.of("no", "nor", "neither", "without", "against", "despite", "unless",
            "until",
            "only", "but", "if", "instead", "unable", "refus", "reject", "deny", "deni", "declin", "dismiss", "oppos", "fail",
            "avoid", "stop", "block", "halt", "scrap", "cancel", "drop", "end", "ban", "lack", "rul", "delay", "nobody", "none",
            "nothing", "before", "after", "unlik", "whether", "rather", "beyond", "miss", "resist", "abandon", "less", "too");
    private static final Set<String> AUXILIARIES = Set.of("will", "would", "can", "could", "did", "does", "do", "is", "was",
            "are",
            "were", "has", "had", "have", "should", "must", "may", "might");
    /** So many words beside the verb are the same at least. */
    private static final int SHARED = 3;

    @Override
    public String rule() {
        return "headline-negation";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var passages = copy.passages();
        if (passages.size() < 2 || passages.get(0).paragraph().sentences().size() != 1
                || passages.get(0).paragraph().text().endsWith(".") || passages.get(1).paragraph().sentences().isEmpty()) {
            return List.of();
        }
        var head = passages.get(0).paragraph().tokens();
        var lead = passages.get(1).paragraph().tokens();
        var sentence = passages.get(1).paragraph().sentences().get(0);
        if (Direction.shared(head, lead, sentence) < SHARED) {
            return List.of();
        }
        return lost(head, lead, sentence).or(() -> gained(head, lead, sentence))
                .map(finding -> finding.shift(passages.get(1).start()))
                .stream()
                .toList();
    }

    /** The headline has a "not", and the lead the same verb without. */
    private Optional<Finding> lost(Tokens head, Tokens lead, Sentence sentence) {
        var verb = negated(head, new Sentence(0, head.count()));
        var at = verb < 0 ? -1 : find(lead, sentence, Stems.of(head.lower(verb)));
        if (at < 1 || negated(lead, sentence) >= 0 || otherwise(lead, sentence)
                || !AUXILIARIES.contains(lead.lower(at - 1)) || !lead.small(at - 1)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(lead.span(at - 1), rule(), ErrorCategory.MISTRANSLATION, Severity.MAJOR,
                "the headline says “not”: has it fallen out here?", List.of(lead.word(at - 1) + " not"), 0.6));
    }

    /** The lead has a "not", and the headline the same verb without. */
    private Optional<Finding> gained(Tokens head, Tokens lead, Sentence sentence) {
        var whole = new Sentence(0, head.count());
        var verb = negated(lead, sentence);
        if (verb < 2 || !lead.lower(verb - 1).equals("not") || otherwise(lead, sentence) || otherwise(head, whole)
                || negated(head, whole) >= 0 || find(head, whole, Stems.of(lead.lower(verb))) < 0) {
            return Optional.empty();
        }
        return Optional.of(new Finding(lead.span(verb - 2, verb - 1), rule(), ErrorCategory.MISTRANSLATION, Severity.MAJOR,
                "the headline says it without “not”", List.of(lead.word(verb - 2)), 0.6));
    }

    /** The word right behind the only "not" of a sentence, if it is no small one; -1 where there is none. */
    private static int negated(Tokens tokens, Sentence sentence) {
        var at = -1;
        for (var i = sentence.first(); i + 1 < sentence.end(); i++) {
            if (NOT.contains(tokens.lower(i).replace('’', '\''))) {
                if (at >= 0) {
                    return -1;
                }
                at = i + 1;
            }
        }
        return at >= 0 && tokens.isWord(at) && !Lexicon.FUNCTION.contains(tokens.lower(at)) ? at : -1;
    }

    private static boolean otherwise(Tokens tokens, Sentence sentence) {
        for (var i = sentence.first(); i < sentence.end(); i++) {
            if (OTHERWISE.contains(tokens.lower(i)) || OTHERWISE.contains(Stems.of(tokens.lower(i)))) {
                return true;
            }
        }
        return false;
    }

    private static int find(Tokens tokens, Sentence sentence, String stem) {
        for (var i = sentence.first(); i < sentence.end(); i++) {
            if (tokens.isWord(i) && Stems.of(tokens.lower(i)).equals(stem)) {
                return i;
            }
        }
        return -1;
    }
}
