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
import org.copydesk.findings.reading.Tokens;
import org.copydesk.findings.reading.Verbs;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * The words of a link that were translated apart from their sentence and put back as one of their own: "they met in a.
 * Face-to-face meeting In Bonn", "since the spring. Second Harbour Tunnel Under the strait." Its signs: a stop behind a word that
 * cannot end a sentence; a short piece without a verb behind a stop; a capital where the sentence goes on without one. One
 * finding spans all the parts and gives the words joined again. One sign alone is not enough, since headlines, initials and
 * names have them too.
 */
@Singleton
public final class TornLink implements ParagraphDetector {
    /** Words that a sentence never ends on. */
    private static final Set<String> HANGING = Set.of("a", "an", "the", "and", "or", "but", "nor", "their", "its", "his", "our",
            "my", "your", "as", "during",
            "if", "because", "whose", "every", "which", "who", "while", "despite", "including");
    /** Words that a sentence seldom ends on: a sign only together with a capital that goes on with the sentence. */
    private static final Set<String> SELDOM_LAST = Set.of("of", "with", "to", "from", "at", "for", "by", "into", "in", "on",
            "than", "between", "among", "under", "that", "is", "are", "was",
            "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may", "should", "must", "this",
            "these", "those", "her", "new", "about", "against", "through",
            "until", "via", "per", "where", "when", "other", "more", "most", "such", "some", "any", "no", "each", "both", "all",
            "very", "not", "after", "before", "since", "over");
    /** Of these the ones that hardly ever end a sentence of news. */
    private static final Set<String> NEVER_RESUMED = Set.of("of", "with", "to", "from", "for", "into", "than", "between",
            "among", "under", "is", "are", "was", "were", "be", "been", "has", "have", "had", "would", "should", "against",
            "until", "per", "via");
    /** Words that go on with a sentence and have a capital by mistake. */
    private static final Set<String> RESUMING = Set.of("on", "in", "of", "at", "for", "with", "to", "from", "by", "and", "or",
            "which", "that", "who", "as", "into",
            "after", "before", "between", "near", "over", "under", "during", "against", "about", "is", "was", "were", "are",
            "has", "have", "had", "will",
            "would", "across", "along", "since", "where", "when", "while", "but", "through", "around", "within", "without",
            "than", "said", "not", "also");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "we", "the", "this", "these", "those",
            "there", "an", "his", "her", "their", "its", "you");
    /** With these a link's text begins that ran into the next sentence: "were praised. For their plainness The jury". */
    private static final Set<String> LEADING = Set.of("in", "on", "at", "of", "from", "for", "with", "by", "near", "to",
            "under",
            "after", "before", "during", "between", "across", "along");
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
        if (!tokens.capital(stop + 1) || tokens.capital(stop - 1) && tokens.word(stop - 1).length() > 1) {
            return stop;
        }
        var always = HANGING.contains(tokens.lower(stop - 1));
        var resumed = resumed(tokens, stop);
        if (resumed > stop) {
            var piece = !Verbs.any(tokens, stop + 2, resumed);
            var seldom = SELDOM_LAST.contains(tokens.lower(stop - 1));
            var opens = resumed > stop + 2 && (!Lexicon.FUNCTION.contains(tokens.lower(stop + 1))
                    || LEADING.contains(tokens.lower(stop + 1)) && begins(tokens, resumed));
            return always || NEVER_RESUMED.contains(tokens.lower(stop - 1)) || piece && (seldom || opens) ? resumed : stop;
        }
        return always ? stop + 1 : stop;
    }

    /** The last capital behind {@code stop} that goes on with the sentence, or newly begins one, without a stop before it. */
    private static int resumed(Tokens tokens, int stop) {
        var resumed = stop;
        for (var end = stop + 2; end < tokens.count() && end - stop <= LONGEST + 1
                && (tokens.isWord(end) || tokens.isNumber(end) || tokens.isSuffix(end)); end++) {
            if (resumes(tokens, end)) {
                resumed = end;
            } else if (resumed > stop && !tokens.capital(end)) {
                break;
            }
        }
        return resumed;
    }

    /** A capitalised word that goes on with a sentence, or newly begins one, where neither is due. */
    private static boolean resumes(Tokens tokens, int token) {
        var word = tokens.lower(token);
        return tokens.capital(token) && !tokens.shouted(token) && !tokens.glued(token)
                && (RESUMING.contains(word) || SUBJECTS.contains(word)) && tokens.isWord(token + 1);
    }

    /** From the word before the stop to the capital that should be small: said again as one run of words. */
    private Finding finding(Tokens tokens, int stop, int last) {
        var first = stop - 1;
        var begins = begins(tokens, last);
        var joined = new StringBuilder(tokens.lower(first).length() == 1 ? tokens.lower(first) : tokens.word(first));
        var small = titled(tokens, stop + 1, last);
        for (var i = stop + 1; i <= last; i++) {
            joined.append(begins && i == last ? "." : "").append(tokens.glued(i) ? "" : " ");
            var capital = begins && i == last || !small && i > stop + 1 && !resumes(tokens, i);
            joined.append(capital ? tokens.word(i) : lowered(tokens, i));
        }
        return new Finding(tokens.span(first, last), rule(), ErrorCategory.GRAMMAR, Severity.MAJOR,
                "the words of a link were torn out of their sentence", List.of(joined.toString()),
                last > stop + 1 ? 0.85 : 0.7);
    }

    /** Whether the last capital begins a sentence of its own: a pronoun or an article before its noun, and no preposition before it. */
    private static boolean begins(Tokens tokens, int last) {
        return SUBJECTS.contains(tokens.lower(last)) && tokens.capital(last) && !RESUMING.contains(tokens.lower(last - 1))
                && (tokens.small(last - 1) || !tokens.lower(last).equals("the"));
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
                : StringUtils.uncapitalize(word);
    }
}
