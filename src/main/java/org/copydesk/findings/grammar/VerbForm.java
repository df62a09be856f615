package org.copydesk.findings.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.copydesk.findings.Finding;
import org.copydesk.findings.ParagraphDetector;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.Tokens;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.quotes.Forms;
import org.copydesk.text.Span;

/**
 * A form of the verb that its auxiliary cannot have: "will opened", "did knew", "had visit the court", "been wrote", "is agree",
 * "to went". Only forms that the dictionary knows as nothing else in that place. Confused with it: nouns and adjectives behind an
 * auxiliary ("had hope"), auxiliaries that are nouns ("his will"), and "what he did changed the law".
 */
@Singleton
public final class VerbForm implements ParagraphDetector {
    private static final Set<String> MODALS = Set.of("will", "would", "can", "could", "should", "must", "may", "might",
            "cannot");
    /** Modals behind which no "to" ever stands. */
    private static final Set<String> BARE = Set.of("would", "should", "must");
    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> HAVE = Set.of("have", "has", "had");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "am");
    private static final Set<String> AUXILIARIES = Stream.of(MODALS, DO, HAVE, BE, Set.of("to", "been"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "you", "i");
    private static final Set<String> ADVERBS = Set.of("not", "never", "also", "still", "already", "only", "just", "soon");
    /** Before these words an auxiliary is a noun. */
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "his", "her", "its", "their", "our", "my", "at",
            "of", "free", "last", "political");
    /** Behind these a verb has nothing more to do with the auxiliary: "what she did changed it". */
    private static final Set<String> OPEN_CLAUSES = Set.of("what", "whatever", "all", "everything", "nothing", "thing",
            "things", "than", "as", "who", "whoever", "those", "anything", "something", "that", "do", "does", "did", "can");
    private static final Set<String> OBJECTS = Set.of("the", "a", "an", "his", "her", "its", "their", "no", "him", "them", "it",
            "us");
    /** How far before the auxiliary such a word counts, in tokens. */
    private static final int REACH = 5;

    @Override
    public String rule() {
        return "verb-form";
    }

    @Override
    public List<Finding> look(Paragraph paragraph) {
        var findings = new ArrayList<Finding>();
        var tokens = paragraph.tokens();
        for (var i = 0; i + 1 < tokens.count(); i++) {
            if (infinitive(tokens, i)) {
                findings.add(new Finding(new Span(tokens.start(i + 1), tokens.start(i + 2)), rule(), ErrorCategory.GRAMMAR,
                        Severity.MINOR, "no “to” stands behind “" + tokens.word(i) + "”", List.of(""), 0.8));
            }
            if (!AUXILIARIES.contains(tokens.lower(i)) || !tokens.small(i)) {
                continue;
            }
            var verb = verb(tokens, i + 1);
            if (tokens.small(verb) && !Lexicon.FUNCTION.contains(tokens.lower(verb))) {
                var right = right(tokens, i, verb, Forms.of(tokens.lower(verb)));
                if (!right.isEmpty()) {
                    findings.add(finding(tokens, i, verb, right));
                }
            }
        }
        return findings;
    }

    /** "would to meet" */
    private static boolean infinitive(Tokens tokens, int i) {
        var modal = BARE.contains(tokens.lower(i)) || tokens.lower(i).equals("will") && PRONOUNS.contains(tokens.lower(i - 1));
        return modal && tokens.small(i) && tokens.lower(i + 1).equals("to") && tokens.small(i + 2)
                && Forms.of(tokens.lower(i + 2)).any("VB") && !open(tokens, i) && !DETERMINERS.contains(tokens.lower(i - 1));
    }

    /** The token behind the adverbs that begin at {@code i}. */
    private static int verb(Tokens tokens, int i) {
        return ADVERBS.contains(tokens.lower(i)) ? i + 1 : i;
    }

    /** What the verb should be behind the auxiliary at {@code i}, and instead of both behind a form of "to be", best first; none where it is right. */
    private static List<String> right(Tokens tokens, int i, int verb, Forms forms) {
        var auxiliary = tokens.lower(i);
        var past = forms.any("VBD") && !forms.any("VB", "NN", "NN:UN", "NN:U", "NNS", "RB", "IN", "CC");
        if (MODALS.contains(auxiliary)) {
            return past && !DETERMINERS.contains(tokens.lower(i - 1)) && !tokens.isSuffix(i - 1) && !open(tokens, i)
                    ? forms.any("VBN") ? List.of(forms.verb(), "be " + tokens.lower(verb)) : List.of(forms.verb())
                    : List.of();
        }
        if (DO.contains(auxiliary)) {
            return past && !forms.any("JJ") && !open(tokens, i) ? List.of(forms.verb()) : List.of();
        }
        if (auxiliary.equals("to")) {
            return past && !forms.any("VBN", "JJ") ? List.of(forms.verb()) : List.of();
        }
        if (HAVE.contains(auxiliary)) {
            return unfinished(tokens, verb, forms) && !relative(tokens, i)
                    ? List.of(Conjugation.participle(forms.verb()))
                    : List.of();
        }
        if (auxiliary.equals("been")) {
            return past && !forms.any("VBN", "JJ") ? List.of(Conjugation.participle(forms.verb())) : List.of();
        }
        return BE.contains(auxiliary) && forms.only("VB", "VBP") && !open(tokens, i)
                ? List.of(Conjugation.instead(auxiliary, forms.verb()))
                : List.of();
    }

    /** Whether a verb behind "have" is no participle, and no noun that one can have. */
    private static boolean unfinished(Tokens tokens, int verb, Forms forms) {
        if (!forms.any("VB", "VBP", "VBD") || forms.any("VBN", "JJ", "RB", "NNS", "NN:U", "NN:UN", "IN", "CC", "DT")
                && !(forms.only("VBD", "JJ") && OBJECTS.contains(tokens.lower(verb + 1)))) {
            return false;
        }
        return !forms.noun() || OBJECTS.contains(tokens.lower(verb + 1));
    }

    private static boolean open(Tokens tokens, int i) {
        for (var k = i - 1; k >= Math.max(0, i - REACH) && !tokens.isMark(k); k--) {
            if (OPEN_CLAUSES.contains(tokens.lower(k))) {
                return true;
            }
        }
        return false;
    }

    /** "the money they have make …": a subject behind a noun, so that what follows may be the main verb. */
    private static boolean relative(Tokens tokens, int i) {
        return PRONOUNS.contains(tokens.lower(i - 1)) && tokens.small(i - 2)
                && !Lexicon.FUNCTION.contains(tokens.lower(i - 2)) && !Lexicon.SPEECH.contains(tokens.lower(i - 2));
    }

    private Finding finding(Tokens tokens, int auxiliary, int verb, List<String> right) {
        var emphatic = tokens.lower(auxiliary).equals("did") && verb == auxiliary + 1;
        var whole = emphatic || BE.contains(tokens.lower(auxiliary)) ? auxiliary : verb;
        return new Finding(tokens.span(whole, verb), rule(), ErrorCategory.GRAMMAR, Severity.MINOR,
                "“" + tokens.word(auxiliary) + "” cannot stand before this form of the verb",
                emphatic ? List.of(tokens.word(verb), tokens.word(auxiliary) + " " + right.get(0)) : right, 0.8);
    }
}
