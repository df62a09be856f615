package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.List;
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
 * "… has been careful, except to call it a war. While refusing to condemn …": an exception where the neighbouring sentence shows a
 * refusal. A translation took "stopping short of calling" or "declining to call" for its opposite. Asked as a question. Confused
 * with it: true exceptions to a refusal ("refused to speak, except to confirm his name"), which stand in the same sentence.
 */
@Singleton
public final class RefusalConflict implements ParagraphDetector {
    private static final Set<String> EXCEPTIONS = Set.of("except", "save", "apart", "besides");
    private static final Set<String> REFUSALS = Set.of("refuse", "refused", "refuses", "refusing", "decline", "declined",
            "declines",
            "declining", "avoid", "avoided", "avoids", "avoiding", "refrained", "refraining", "refrain", "stopped", "reluctant",
            "unwilling", "shied", "resisted", "resisting");
    /** Behind these an exception is one: nothing else was done. */
    private static final Set<String> NOTHING = Set.of("nothing", "not", "no", "never", "nobody", "none", "little", "any",
            "without",
            "rarely", "seldom", "silent", "anything");

    @Override
    public String rule() {
        return "refusal-conflict";
    }

    @Override
    public List<Finding> look(Paragraph paragraph) {
        var findings = new ArrayList<Finding>();
        var tokens = paragraph.tokens();
        var sentences = paragraph.sentences();
        for (var s = 0; s < sentences.size(); s++) {
            var sentence = sentences.get(s);
            var beside = s > 0 && has(tokens, sentences.get(s - 1), REFUSALS)
                    || s + 1 < sentences.size() && has(tokens, sentences.get(s + 1), REFUSALS);
            if (!beside || has(tokens, sentence, REFUSALS) || has(tokens, sentence, NOTHING)) {
                continue;
            }
            for (var i = sentence.first() + 1; i + 2 < sentence.end(); i++) {
                if (EXCEPTIONS.contains(tokens.lower(i)) && tokens.lower(i + 1).equals("to") && tokens.small(i + 2)) {
                    findings.add(new Finding(tokens.span(i, i + 1), rule(), ErrorCategory.MISTRANSLATION, Severity.CRITICAL,
                            "the neighbouring sentence speaks of a refusal: was the opposite meant?",
                            List.of("refusing to", "declining to"), 0.6));
                }
            }
        }
        return findings;
    }

    private static boolean has(Tokens tokens, Sentence sentence, Set<String> words) {
        for (var i = sentence.first(); i < sentence.end(); i++) {
            if (words.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
