package org.copydesk.findings.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
 * A noun whose number its neighbours contradict: "900 millions dollars", "the two leader met", "the drivers's pay". Confused with
 * it: nouns before another noun ("two car bombs", "a five man crew"), those with one form for both ("two aircraft"), "a boss's".
 */
@Singleton
public final class NounNumber implements ParagraphDetector {
    private static final Set<String> SCALES = Set.of("millions", "billions", "trillions", "thousands", "hundreds");
    private static final Set<String> COUNTS = Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "these", "both", "several", "many");
    /** Behind these a number counts nothing, or less than all. */
    private static final Set<String> OTHER_NUMBERS = Set.of("of", "one", "at", "by", "than", "a", "this", "no");
    /** Right behind the noun these show that it is no other noun's modifier. */
    private static final Set<String> AFTER = Set.of("is", "was", "were", "are", "have", "has", "had", "will", "would", "met",
            "said", "in", "of", "from", "who", "that", "agreed", "to", "with", "at", "on");
    /** Of those, what shows it even of nouns that need no article. */
    private static final Set<String> SURE = Set.of("is", "was", "were", "are", "have", "has", "had", "will", "would", "met",
            "said", "agreed", "who");
    private static final Set<String> SAME = Set.of("aircraft", "percent", "dozen", "hundred", "thousand", "million", "billion",
            "head", "staff", "crew", "per", "more", "foot", "stone", "craft", "offspring", "fish", "sheep", "deer", "cent",
            "people", "police", "quid", "square", "grand", "strong", "yuan", "baht", "won", "yen", "rand", "bank", "round",
            "set");

    @Override
    public String rule() {
        return "noun-number";
    }

    @Override
    public List<Finding> look(Paragraph paragraph) {
        var findings = new ArrayList<Finding>();
        var tokens = paragraph.tokens();
        for (var i = 1; i < tokens.count(); i++) {
            if (SCALES.contains(tokens.lower(i)) && counted(tokens, i - 1) && tokens.small(i + 1)
                    && !Lexicon.FUNCTION.contains(tokens.lower(i + 1))) {
                var word = tokens.word(i);
                findings.add(finding(tokens, i, i, word.substring(0, word.length() - 1)));
            } else if (tokens.small(i) && COUNTS.contains(tokens.lower(i - 1)) && singular(tokens, i)
                    && !OTHER_NUMBERS.contains(tokens.lower(i - 2))) {
                findings.add(finding(tokens, i, i, plural(tokens.word(i))));
            } else if (tokens.isSuffix(i) && tokens.small(i - 1) && tokens.glued(i) && plural(Forms.of(tokens.lower(i - 1)))
                    && tokens.lower(i - 1).endsWith("s")) {
                findings.add(finding(tokens, i - 1, i, tokens.word(i - 1) + tokens.word(i).charAt(0)));
            }
        }
        return findings;
    }

    private static boolean counted(Tokens tokens, int i) {
        return tokens.isNumber(i) || COUNTS.contains(tokens.lower(i));
    }

    private static boolean singular(Tokens tokens, int i) {
        var forms = Forms.of(tokens.lower(i));
        return forms.only("NN", "NN:UN", "VB", "VBP") && (forms.any("NN") || SURE.contains(tokens.lower(i + 1)))
                && !SAME.contains(tokens.lower(i))
                && (tokens.is(i + 1, '.') || tokens.is(i + 1, ',') || AFTER.contains(tokens.lower(i + 1)));
    }

    private static boolean plural(Forms forms) {
        return forms.only("NNS", "VBZ") && forms.any("NNS");
    }

    private static String plural(String noun) {
        if (noun.matches(".*(?:s|x|z|ch|sh)")) {
            return noun + "es";
        }
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 3) + "men";
        }
        return noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    private Finding finding(Tokens tokens, int first, int last, String right) {
        return new Finding(tokens.span(first, last), rule(), ErrorCategory.GRAMMAR, Severity.MINOR,
                "the number of this noun does not fit its neighbours", List.of(right), 0.75);
    }
}
