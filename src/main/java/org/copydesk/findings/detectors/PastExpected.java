package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.Tokens;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * What the article tells as past is told as still to come: "The concert is expected to be the largest ever", where it "ended at
 * midnight" or where somebody spoke "during Sunday's concert". Many languages have one word for "is thought" and "is expected".
 * Confused with it: an event of the same name that is to come; so only the one with "the", said to be the first or the most.
 */
@Singleton
public final class PastExpected implements Detector {
    private static final Set<String> EVENTS = Set.of("call", "meeting", "summit", "conversation", "talks", "visit", "concert",
            "reading", "match", "game", "speech", "ceremony", "funeral", "march", "protest", "rally", "storm", "flood",
            "earthquake",
            "eruption", "attack", "strike", "fire", "vote", "debate", "auction", "sale", "launch", "flight", "race", "crash",
            "explosion", "landing", "raid", "parade", "wedding", "festival", "exhibition", "trial", "hearing");
    private static final Set<String> EXPECTED = Set.of("expected", "due", "set", "scheduled");
    private static final Set<String> OVER = Set.of("ended", "lasted", "began", "took", "drew", "started", "killed", "happened",
            "opened", "closed", "went", "was", "were");
    private static final Set<String> IN = Set.of("during", "in", "at", "after");
    private static final Set<String> MOST = Set.of("first", "second", "third", "fourth", "fifth", "last", "only", "worst");

    @Override
    public String rule() {
        return "past-expected";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var findings = new ArrayList<Finding>();
        var past = new HashSet<String>();
        for (var passage : copy.passages()) {
            var paragraph = passage.paragraph();
            for (int i : paragraph.places(rule() + " told", token -> past(paragraph, token))) {
                past.add(paragraph.tokens().lower(i));
            }
        }
        for (var passage : copy.passages()) {
            var paragraph = passage.paragraph();
            for (var i : paragraph.places(rule(), token -> future(paragraph.tokens(), token))) {
                var event = paragraph.tokens().lower(i - 2);
                if (past.contains(event) || goesOn(paragraph, i)) {
                    findings.add(finding(paragraph.tokens(), i).shift(passage.start()));
                }
            }
        }
        return findings;
    }

    /** Whether "expected" of "the concert is expected to be the largest" stands at token {@code i}. */
    private static boolean future(Tokens tokens, int i) {
        var most = tokens.lower(i + 4);
        return EXPECTED.contains(tokens.lower(i)) && Set.of("is", "are").contains(tokens.lower(i - 1))
                && EVENTS.contains(tokens.lower(i - 2)) && tokens.lower(i - 3).equals("the")
                && tokens.lower(i + 1).equals("to") && tokens.lower(i + 2).equals("be") && tokens.lower(i + 3).equals("the")
                && (MOST.contains(most) || most.endsWith("est") || most.equals("most"));
    }

    /** Whether token {@code i} is an event told of as past: somebody spoke "during Sunday's call". */
    private static boolean past(Paragraph paragraph, int i) {
        var tokens = paragraph.tokens();
        if (!EVENTS.contains(tokens.lower(i))) {
            return false;
        }
        var dated = tokens.isSuffix(i - 1) && tokens.lower(i - 2).endsWith("day") && IN.contains(tokens.lower(i - 3))
                || tokens.lower(i - 1).equals("the") && IN.contains(tokens.lower(i - 2));
        return dated && paragraph.sentences()
                .stream()
                .anyMatch(sentence -> sentence.first() <= i && i < sentence.end() && spoke(tokens, i + 1, sentence.end()));
    }

    private static boolean spoke(Tokens tokens, int from, int end) {
        for (var i = from; i < end; i++) {
            if (Lexicon.SPEECH.contains(tokens.lower(i)) && tokens.lower(i).endsWith("d")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next sentence begins with "It ended". */
    private static boolean goesOn(Paragraph paragraph, int i) {
        var tokens = paragraph.tokens();
        return paragraph.sentences()
                .stream()
                .filter(sentence -> sentence.first() > i)
                .findFirst()
                .filter(next -> Set.of("it", "they").contains(tokens.lower(next.first()))
                        && OVER.contains(tokens.lower(next.first() + 1)))
                .isPresent();
    }

    private Finding finding(Tokens tokens, int i) {
        return new Finding(tokens.span(i - 1, i + 2), rule(), ErrorCategory.MISTRANSLATION, Severity.MAJOR,
                "the article tells of it as past: is it only thought to be so?",
                List.of(tokens.word(i - 1) + " thought to be", tokens.word(i - 1) + " thought to have been"), 0.6);
    }
}
