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
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A "not" that fell out where the words around it show that it stood there: "did respond to requests for comment", "further steps
 * could be ruled out", "would reopen until it had a second exit", "there was sign of a struggle". Asked as a question. Confused
 * with it: emphasis ("he did say, however, …", "I do believe"), so quotations and sentences that set one thing against another
 * are left alone where only the emphasis tells.
 */
@Singleton
public final class LostNegation implements ParagraphDetector {
    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "nobody", "nothing", "none", "nor", "neither",
            "without", "hardly", "barely", "scarcely", "cannot", "few", "little", "rarely", "seldom", "nowhere", "only");
    private static final Set<String> CONTRAST = Set.of("but", "however", "though", "although", "while", "still", "if",
            "whether",
            "indeed", "actually", "eventually", "finally", "once", "nevertheless", "nonetheless", "yet", "whereas", "instead");
    /** Words behind which the verb has its auxiliary for other reasons. */
    private static final Set<String> INVERTING = Set.of("so", "what", "where", "how", "why", "than", "as", "when", "who",
            "which");
    private static final Set<String> DO = Set.of("did", "does", "do");
    private static final Set<String> MODALS = Set.of("would", "will", "could", "can");
    private static final Set<String> BE = Set.of("was", "were", "is", "are");
    private static final Set<String> PLAIN_VERBS = Lexicon.words("plain-verbs");
    private static final Set<String> ENDING_AT_ONCE = Set.of("reopen", "return", "resume", "begin", "start", "decide", "vote",
            "arrive", "sign", "leave", "resign", "reply", "answer", "publish", "release", "announce", "know", "open",
            "comment");
    private static final Set<String> TELLING = Set.of("elaborate", "comment", "speculate");
    private static final Set<String> ASKED = Set.of("whether", "how", "what", "when", "where", "which", "who", "why", "if");
    private static final Set<String> AT_ONCE = Set.of("clear", "available", "known", "reachable");
    private static final Set<String> NEEDS_ARTICLE = Set.of("sign", "indication", "suggestion", "danger", "hint", "trace",
            "claim of responsibility", "word on", "need to");

    @Override
    public String rule() {
        return "polarity";
    }

    @Override
    public List<Finding> look(Paragraph paragraph) {
        var findings = new ArrayList<Finding>();
        var tokens = paragraph.tokens();
        for (var sentence : paragraph.sentences()) {
            if (!tokens.is(sentence.end() - 1, '?') && !has(tokens, sentence, NEGATIONS) && !contracted(tokens, sentence)) {
                look(paragraph, sentence, findings);
            }
        }
        return findings;
    }

    private void look(Paragraph paragraph, Sentence sentence, List<Finding> findings) {
        var tokens = paragraph.tokens();
        var emphatic = has(tokens, sentence, CONTRAST);
        for (var i = Math.max(1, sentence.first()); i + 1 < sentence.end(); i++) {
            var quoted = quoted(tokens, i);
            if (!quoted && !emphatic && support(tokens, i) || idiom(tokens, i, sentence.end())) {
                findings.add(finding(tokens, i, "has a “not” fallen out here?"));
                return;
            }
        }
    }

    /** "did respond", "does know": an auxiliary that plain statements do without. */
    private static boolean support(Tokens tokens, int i) {
        return DO.contains(tokens.lower(i)) && tokens.small(i) && !inverted(tokens, i)
                && PLAIN_VERBS.contains(tokens.lower(i + 1))
                && (tokens.isWord(i - 1) || tokens.is(i - 1, ',')) && !DO.contains(tokens.lower(i - 1))
                && !tokens.lower(i - 1).equals("to");
    }

    private static boolean inverted(Tokens tokens, int i) {
        for (var k = i - 1; k >= i - 4 && tokens.isWord(k); k--) {
            if (INVERTING.contains(tokens.lower(k)) && !(tokens.lower(k).equals("who") && explaining(tokens, k, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether "who" explains one known person, rather than picking some out of many ("those who did vote"). */
    private static boolean explaining(Tokens tokens, int who, int auxiliary) {
        return tokens.is(who - 1, ',') || who == auxiliary - 1 && tokens.small(who - 1) && !tokens.lower(who - 1).endsWith("s")
                && !tokens.lower(who - 1).equals("those") && !tokens.lower(who - 1).equals("people");
    }

    private static boolean idiom(Tokens tokens, int i, int end) {
        var word = tokens.lower(i);
        var next = tokens.lower(i + 1);
        if (DO.contains(word) && next.equals("even") || MODALS.contains(word) && next.equals("even") && tokens.isWord(i - 1)) {
            return true;
        }
        if (MODALS.contains(word)) {
            return next.equals("be") && tokens.lower(i + 2).equals("ruled") && tokens.lower(i + 3).equals("out")
                    || next.equals("be") && tokens.lower(i + 2).equals("reached") && tokens.lower(i + 3).equals("for")
                    || word.equals("would") && (TELLING.contains(next) && !tokens.lower(i + 2).equals("on")
                            || next.equals("say") && ASKED.contains(tokens.lower(i + 2)))
                    || ENDING_AT_ONCE.contains(next) && until(tokens, i + 2, end);
        }
        if (word.equals("agreed") && next.equals("to")) {
            var asked = tokens.lower(i + 2);
            return TELLING.contains(asked) || asked.equals("say") && ASKED.contains(tokens.lower(i + 3))
                    || asked.equals("be") && (tokens.lower(i + 3).equals("named") || tokens.lower(i + 3).equals("identified"));
        }
        return BE.contains(word) && (next.equals("immediately") && AT_ONCE.contains(tokens.lower(i + 2))
                || tokens.lower(i - 1).equals("there") && NEEDS_ARTICLE.contains(next)
                || next.equals("drawn") && tokens.lower(i + 2).equals("on"));
    }

    private static boolean until(Tokens tokens, int from, int end) {
        return tokens.lower(from).equals("until") || from + 1 < end && tokens.lower(from + 1).equals("until");
    }

    private static boolean has(Tokens tokens, Sentence sentence, Set<String> words) {
        for (var i = sentence.first(); i < sentence.end(); i++) {
            if (words.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contracted(Tokens tokens, Sentence sentence) {
        for (var i = sentence.first(); i < sentence.end(); i++) {
            if (tokens.lower(i).endsWith("n't") || tokens.lower(i).endsWith("n’t")) {
                return true;
            }
        }
        return false;
    }

    private static boolean quoted(Tokens tokens, int at) {
        var open = false;
        for (var i = 0; i < at; i++) {
            if (tokens.is(i, '“') || tokens.is(i, '”')) {
                open = tokens.is(i, '“');
            } else if (tokens.is(i, '"')) {
                open = !open;
            } else if (tokens.is(i, '‘')) {
                open = true;
            } else if (tokens.is(i, '’') && !tokens.glued(i + 1)) {
                open = false;
            }
        }
        return open;
    }

    /** Over the auxiliary, so that the card shows what the sentence would say. */
    private Finding finding(Tokens tokens, int i, String message) {
        if (tokens.lower(i).equals("agreed")) {
            return new Finding(tokens.span(i), rule(), ErrorCategory.MISTRANSLATION, Severity.MAJOR,
                    "agreed, or declined?", List.of("declined"), 0.6);
        }
        var there = tokens.lower(i - 1).equals("there") && BE.contains(tokens.lower(i));
        return new Finding(tokens.span(i), rule(), ErrorCategory.MISTRANSLATION, Severity.MAJOR, message,
                List.of(tokens.word(i) + (there ? " no" : " not")), 0.6);
    }
}
