package org.copydesk.findings.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.copydesk.findings.Finding;
import org.copydesk.findings.ParagraphDetector;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.Tokens;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.quotes.Forms;

/**
 * An article that its word cannot have, as languages without articles leave them in translations: "a error", "an tunnel", two in a
 * row ("the his letter"), "ended with a fireworks", none at all ("she is nurse"). Confused with it: abbreviations ("an MP"),
 * "a few", plurals before another noun ("a sports car"), offices that one person holds ("he was mayor").
 */
@Singleton
public final class WrongArticle implements ParagraphDetector {
    /** Begins with a vowel's letter and a consonant's sound. */
    private static final Pattern LIKE_YOU = Pattern
            .compile("(?:uni(?!n|m)|us[aeu]|ut[eiou]|uk|ur[aeiou]|ubi|uga|eu|ew|one|once|oui).*");
    private static final Pattern SILENT = Pattern.compile("(?:hour|honest|honou?r|heir).*");
    private static final Set<String> FIRST = Set.of("the", "a", "an", "his", "their", "its", "our", "my");
    private static final Set<String> SECOND = Set.of("the", "a", "an", "his", "her", "their", "its", "our", "my");
    /** Plurals in form that go with "a". */
    private static final Set<String> ONE_FOR_ALL = Set.of("few", "means", "series", "species", "works", "headquarters",
            "barracks", "crossroads", "shambles", "gallows", "links", "woods", "people", "media", "data", "dice", "premises",
            "innings", "biceps", "sweepstakes", "times", "thanks");
    /** Trades that many have, so that one of them needs an article. */
    private static final Set<String> TRADES = Set.of("teacher", "nurse", "lawyer", "farmer", "journalist", "soldier", "student",
            "driver", "engineer", "miner", "fisherman", "carpenter", "electrician", "mechanic", "biologist", "historian",
            "geologist", "economist", "physicist", "chemist", "pensioner", "widow", "waiter", "butcher", "plumber", "novelist",
            "diplomat", "sailor", "architect", "pilot", "photographer");
    private static final Set<String> BEING = Set.of("is", "was");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "who");
    private static final Set<String> BEHIND = Set.of("in", "at", "from", "with", "on", "of", "is", "was", "were", "and", "to");

    @Override
    public String rule() {
        return "wrong-article";
    }

    @Override
    public List<Finding> look(Paragraph paragraph) {
        var findings = new ArrayList<Finding>();
        var tokens = paragraph.tokens();
        for (var i = 0; i + 1 < tokens.count(); i++) {
            if (!tokens.isWord(i) || !tokens.small(i + 1)) {
                continue;
            }
            if (tokens.lower(i).equals("a") && vowel(tokens.lower(i + 1))) {
                findings.add(finding(tokens, i, i, "“a” before a vowel", List.of(tokens.word(i) + "n")));
            } else if (tokens.lower(i).equals("an") && consonant(tokens.lower(i + 1))) {
                findings.add(finding(tokens, i, i, "“an” before a consonant", List.of(tokens.word(i).substring(0, 1))));
            } else if (FIRST.contains(tokens.lower(i)) && SECOND.contains(tokens.lower(i + 1))
                    && !tokens.lower(i).equals(tokens.lower(i + 1))) {
                findings.add(finding(tokens, i, i + 1, "two articles for one noun",
                        List.of(tokens.word(i + 1), tokens.word(i))));
            } else if (tokens.lower(i).equals("a") && plural(tokens, i + 1)) {
                findings.add(finding(tokens, i, i + 1, "“a” before a plural", List.of(tokens.word(i + 1))));
            } else if (BEING.contains(tokens.lower(i)) && SUBJECTS.contains(tokens.lower(i - 1)) && trade(tokens, i + 1)) {
                findings.add(finding(tokens, i + 1, i + 1, "one of many wants an article",
                        List.of((vowel(tokens.lower(i + 1)) ? "an " : "a ") + tokens.word(i + 1))));
            }
        }
        return findings;
    }

    private static boolean vowel(String word) {
        return word.length() > 2 && "aeiou".indexOf(word.charAt(0)) >= 0 && !LIKE_YOU.matcher(word).matches()
                && !Lexicon.FUNCTION.contains(word) || SILENT.matcher(word).matches();
    }

    private static boolean consonant(String word) {
        return word.length() > 2 && word.charAt(0) >= 'a' && "aeiouhy".indexOf(word.charAt(0)) < 0;
    }

    private static boolean plural(Tokens tokens, int noun) {
        var forms = Forms.of(tokens.lower(noun));
        return forms.any("NNS") && !forms.any("NN", "NN:U", "NN:UN", "JJ", "VBZ")
                && !ONE_FOR_ALL.contains(tokens.lower(noun)) && !Lexicon.FUNCTION.contains(tokens.lower(noun))
                && (tokens.is(noun + 1, '.') || tokens.is(noun + 1, ',') || BEHIND.contains(tokens.lower(noun + 1)));
    }

    private static boolean trade(Tokens tokens, int noun) {
        return TRADES.contains(tokens.lower(noun))
                && (tokens.is(noun + 1, '.') || tokens.is(noun + 1, ',') || BEHIND.contains(tokens.lower(noun + 1)));
    }

    private Finding finding(Tokens tokens, int first, int last, String message, List<String> right) {
        return new Finding(tokens.span(first, last), rule(), ErrorCategory.GRAMMAR, Severity.MINOR, message, right, 0.8);
    }
}
