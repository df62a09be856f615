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
import org.copydesk.findings.reading.Tokens;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * The words of a link that were translated apart from their sentence and put back as one of their own: "they met with A.
 * Face-to-face meeting He said", "since last week. First Highway Bridge On the river." Its signs: a stop behind a word that
 * cannot end a sentence; a short piece without a verb behind a stop; a capital where the sentence goes on without one. One
 * finding spans all the parts and gives the words joined again. One sign alone is not enough, since headlines, initials and
 * names have them too.
 */
@Singleton
public final class TornLink implements ParagraphDetector {
    /** Words that a sentence does not end on. */
    private static final Set<String> HANGING = Set.of("a", "an", "the", "and", "or", "but", "nor", "their", "its", "his", "our",
            "my", "your", "as", "during",
            "if", "because", "whose", "every", "which", "who", "while", "despite", "including");
    /** Words that go on with a sentence and have a capital by mistake. */
    private static final Set<String> RESUMING = Set.of("on", "in", "of", "at", "for", "with", "to", "from", "by", "and", "or",
            "which", "that", "who", "as", "into",
            "after", "before", "between", "near", "over", "under", "during", "against", "about", "is", "was", "were", "are",
            "has", "have", "had", "will",
            "would", "across", "along", "since", "where", "when", "while", "but", "through", "around", "within", "without",
            "than");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "we", "i", "the", "this", "these", "those",
            "there", "a", "an", "his", "her", "their", "its", "you");
    private static final Set<String> FINITE = Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would", "can",
            "could", "may", "does", "did");
    /** The longest link text, in tokens. */
    private static final int LONGEST = 9;

    @Override
    public String rule() {
        return "torn-link";
    }

    @Override
    public List<Finding> look(Paragraph paragraph) {
        var tokens = paragraph.tokens();
        var findings = new ArrayList<Finding>();
        if (paragraph.headline()) {
            return findings;
        }
        for (var i = 1; i + 1 < tokens.count(); i++) {
            if (tokens.is(i, '.') && tokens.isWord(i - 1) && tokens.glued(i) && !tokens.glued(i + 1)) {
                var last = torn(tokens, i);
                if (last > i) {
                    findings.add(finding(tokens, i, last));
                    i = last;
                }
            }
        }
        return findings;
    }

    /** The last token of what was torn at the stop {@code stop}, or {@code stop} where nothing was. */
    private static int torn(Tokens tokens, int stop) {
        var hanging = hanging(tokens, stop - 1);
        var resumed = stop;
        var end = stop + 1;
        for (; end < tokens.count() && end - stop <= LONGEST + 1; end++) {
            if (tokens.is(end, '.') || tokens.is(end, '!') || tokens.is(end, '?')) {
                break;
            }
            if (end > stop + 1 && resumes(tokens, end)) {
                resumed = end;
                break;
            }
        }
        if (resumed > stop) {
            return hanging || !verb(tokens, stop + 1, resumed) && tokens.capital(stop + 1)
                    && !Lexicon.FUNCTION.contains(tokens.lower(stop + 1)) ? resumed : stop;
        }
        return hanging ? stop + 1 : stop;
    }

    /** A stop behind an article, a preposition or another word that wants more; "A." is no initial before a word with small letters. */
    private static boolean hanging(Tokens tokens, int token) {
        var word = tokens.lower(token);
        return HANGING.contains(word) && !(tokens.capital(token) && word.length() > 1);
    }

    /** A capitalised word that goes on with, or newly begins, a sentence without a stop before it. */
    private static boolean resumes(Tokens tokens, int token) {
        if (!tokens.capital(token) || tokens.shouted(token) || !tokens.isWord(token - 1)) {
            return false;
        }
        var word = tokens.lower(token);
        return (RESUMING.contains(word) || SUBJECTS.contains(word) && !word.equals("i") && !word.equals("a"))
                && !tokens.glued(token)
                && (tokens.small(token + 1) || tokens.capital(token + 1));
    }

    private static boolean verb(Tokens tokens, int first, int end) {
        for (var i = first; i < end; i++) {
            var word = tokens.lower(i);
            if (Lexicon.SPEECH.contains(word) || FINITE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** From the word before the stop to the capital that should be small: said again as one run of words. */
    private Finding finding(Tokens tokens, int stop, int last) {
        var first = stop - 1;
        var joined = new StringBuilder(tokens.lower(first).length() == 1 ? tokens.lower(first) : tokens.word(first));
        var small = titled(tokens, stop + 1, last);
        for (var i = stop + 1; i <= last; i++) {
            var begins = SUBJECTS.contains(tokens.lower(i)) && i == last && tokens.capital(i);
            joined.append(begins ? "." : "").append(tokens.glued(i) ? "" : " ");
            joined.append(begins ? tokens.word(i) : i == stop + 1 || i == last || small ? lowered(tokens, i) : tokens.word(i));
        }
        return new Finding(tokens.span(first, last), rule(), ErrorCategory.GRAMMAR, Severity.MAJOR,
                "the words of a link were torn out of their sentence", List.of(joined.toString()),
                last > stop + 1 ? 0.85 : 0.7);
    }

    /** Whether all words of the piece have capitals: then they are a link's, not a name's. */
    private static boolean titled(Tokens tokens, int first, int last) {
        for (var i = first; i <= last; i++) {
            if (tokens.small(i) && !Lexicon.FUNCTION.contains(tokens.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private static String lowered(Tokens tokens, int i) {
        var word = tokens.word(i);
        return tokens.shouted(i) || word.indexOf('.') > 0
                ? word
                : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
