package org.copydesk.findings.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.copydesk.quotes.Forms;
import org.copydesk.text.Span;

/**
 * A subject of one number with a verb of the other: "prisoners was", "an investigation were", "they has". Only a short subject
 * that begins its sentence, or what somebody said, and has its verb right behind it. Confused with it: nouns for many ("the team
 * were"), sums and measures ("two years is"), sciences and names ("politics is", "the United States is"), wishes ("if it were").
 */
@Singleton
public final class Agreement implements ParagraphDetector {
    private static final Map<String, String> FOR_MANY = Map.of("is", "are", "was", "were", "has", "have", "does", "do");
    private static final Map<String, String> FOR_ONE = Map.of("are", "is", "were", "was", "have", "has");
    private static final Set<String> ONE = Set.of("a", "an", "this", "that", "each", "every", "another");
    private static final Set<String> ANY = Set.of("the", "his", "her", "its", "their", "our", "my");
    private static final Set<String> MANY = Set.of("these", "those", "many", "several", "both", "some", "most", "all");
    private static final Set<String> PLURAL_PRONOUNS = Set.of("they", "we");
    private static final Set<String> SINGULAR_PRONOUNS = Set.of("he", "she");
    /** Behind these a clause with a subject of its own begins. */
    private static final Set<String> CLAUSES = Set.of("that", "because", "when", "while", "where", "although", "though", "but",
            "and");
    private static final String[] BASE = {"VB", "VBP"};
    private static final String[] THIRD = {"VBZ"};
    private static final Set<String> ADVERBS = Set.of("still", "also", "often", "never", "always", "already");
    /** Nouns that take either number, or whose form deceives. */
    private static final Set<String> EITHER = Lexicon.words("either-number");
    /** So many names at the begin of a paragraph are looked at for who is named again. */
    private static final int NEAR = 8;
    /** So many words may stand between an article and its noun. */
    private static final int MODIFIERS = 2;

    @Override
    public String rule() {
        return "agreement";
    }

    @Override
    public List<Finding> look(Paragraph paragraph) {
        var findings = new ArrayList<Finding>();
        if (paragraph.headline()) {
            return findings;
        }
        var tokens = paragraph.tokens();
        for (var i = 0; i < paragraph.names().size(); i++) {
            named(paragraph, i).ifPresent(findings::add);
        }
        for (var sentence : paragraph.sentences()) {
            for (var i = sentence.first(); i + 1 < sentence.end(); i++) {
                if (begins(paragraph, sentence, i)) {
                    look(tokens, i).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /** "Dr. Hale, 58, were", "Okello and Adeyemi has": one person, or two, with a verb right behind. */
    private Optional<Finding> named(Paragraph paragraph, int number) {
        var tokens = paragraph.tokens();
        var name = paragraph.names().get(number);
        if (name.person() == 0 && paragraph.names()
                .subList(0, Math.min(number, NEAR))
                .stream()
                .noneMatch(one -> one.person() > 0 && one.surname().equals(name.surname()))) {
            return Optional.empty();
        }
        var aged = tokens.is(name.last() + 1, ',') && tokens.isNumber(name.last() + 2) && tokens.is(name.last() + 3, ',');
        var before = front(tokens, name.first()) - 1;
        if (paragraph.opens(before + 1)) {
            return wrong(tokens, name.last() + (aged ? 4 : 1), FOR_ONE);
        }
        if (number == 0 || !tokens.lower(before).equals("and")) {
            return Optional.empty();
        }
        var other = paragraph.names().get(number - 1);
        return other.last() == before - 1 && other.person() > 0 && paragraph.opens(front(tokens, other.first()))
                ? wrong(tokens, name.last() + 1, FOR_MANY)
                : Optional.empty();
    }

    /** The first of the titles that stand before token {@code first}, or itself. */
    private static int front(Tokens tokens, int first) {
        var i = first;
        while (Lexicon.TITLES.contains(tokens.lower(i - 1)) || Lexicon.TITLE_PARTS.contains(tokens.lower(i - 1))
                || tokens.is(i - 1, '.') && Lexicon.TITLES.contains(tokens.lower(i - 2))) {
            i--;
        }
        return i;
    }

    /** Whether a subject may begin at token {@code i}: with the sentence, a quotation, or what is said. */
    private static boolean begins(Paragraph paragraph, Sentence sentence, int i) {
        var tokens = paragraph.tokens();
        var said = tokens.lower(i - 1).equals("that") ? i - 2 : i - 1;
        return CLAUSES.contains(tokens.lower(i - 1))
                && (ANY.contains(tokens.lower(i)) || PLURAL_PRONOUNS.contains(tokens.lower(i)))
                || i == sentence.first() || paragraph.opens(i) || Set.of("said", "says").contains(tokens.lower(said));
    }

    private Optional<Finding> look(Tokens tokens, int first) {
        var word = tokens.lower(first);
        if (PLURAL_PRONOUNS.contains(word)) {
            return wrong(tokens, first + 1, FOR_MANY);
        }
        if (SINGULAR_PRONOUNS.contains(word)) {
            return wrong(tokens, first + 1, FOR_ONE);
        }
        var noun = noun(tokens, ONE.contains(word) || ANY.contains(word) || MANY.contains(word) ? first + 1 : first);
        if (noun < 0 || EITHER.contains(tokens.lower(noun))) {
            return Optional.empty();
        }
        var forms = Forms.of(tokens.lower(noun));
        var plural = forms.any("NNS") && !forms.any("NN", "NN:U", "NN:UN", "JJ");
        var singular = forms.any("NN", "NN:UN") && !forms.any("NNS", "JJ");
        if (plural && !ONE.contains(word)) {
            return wrong(tokens, noun + 1, FOR_MANY).or(() -> present(tokens, noun, false));
        }
        if (singular && ONE.contains(word)) {
            return wrong(tokens, noun + 1, FOR_ONE).or(() -> present(tokens, noun, true));
        }
        return singular && ANY.contains(word) ? present(tokens, noun, true) : Optional.empty();
    }

    /** "the town belong", "farmers wants": a verb of the present that is of the other number and nothing else. */
    private Optional<Finding> present(Tokens tokens, int noun, boolean one) {
        var verb = behind(tokens, noun);
        var forms = Forms.of(tokens.lower(verb));
        if (!tokens.small(verb) || Lexicon.FUNCTION.contains(tokens.lower(verb)) || !forms.only(one ? BASE : THIRD)) {
            return Optional.empty();
        }
        var words = new Span(tokens.start(noun), tokens.start(verb)).of(tokens.text());
        return Optional.of(new Finding(tokens.span(noun, verb), rule(), ErrorCategory.GRAMMAR, Severity.MINOR,
                "subject and verb differ in number",
                List.of(words + (one ? Conjugation.third(forms.verb()) : forms.verb()),
                        words + Conjugation.past(forms.verb())),
                0.75));
    }

    /** The token behind {@code noun} and an adverb. */
    private static int behind(Tokens tokens, int noun) {
        return ADVERBS.contains(tokens.lower(noun + 1)) ? noun + 2 : noun + 1;
    }

    /** The noun behind a determiner and its modifiers, with its verb right behind; -1 where there is no such thing. */
    private static int noun(Tokens tokens, int from) {
        var first = tokens.isNumber(from) ? from + 1 : from;
        for (var i = first; i <= first + MODIFIERS && tokens.isWord(i); i++) {
            var sure = tokens.small(i) || i == 0 || tokens.is(i - 1, '.');
            if (!sure || Lexicon.FUNCTION.contains(tokens.lower(i))) {
                return -1;
            }
            var next = tokens.lower(behind(tokens, i));
            var verb = FOR_MANY.containsKey(next) || FOR_ONE.containsKey(next) || Forms.of(next).only("VB", "VBP")
                    || Forms.of(next).only(THIRD);
            if (verb) {
                return Forms.of(tokens.lower(i)).noun() ? i : -1;
            }
        }
        return -1;
    }

    private Optional<Finding> wrong(Tokens tokens, int verb, Map<String, String> right) {
        if (!tokens.small(verb) || !right.containsKey(tokens.lower(verb))) {
            return Optional.empty();
        }
        var from = tokens.is(verb - 1, ',') ? verb - 4 : verb - 1;
        return Optional.of(new Finding(tokens.span(from, verb), rule(), ErrorCategory.GRAMMAR, Severity.MINOR,
                "subject and verb differ in number",
                List.of(new Span(tokens.start(from), tokens.start(verb)).of(tokens.text()) + right.get(tokens.lower(verb))),
                0.8));
    }
}
