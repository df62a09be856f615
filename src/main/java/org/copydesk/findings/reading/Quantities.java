package org.copydesk.findings.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the numbers of a paragraph: digits, small numbers in words, with their scale ("million") and what they count. Years,
 * days of a month, clock times, scores, shares ("8 in 10") and numbers in names are left out.
 */
public final class Quantities {
    private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("two", 2), Map.entry("three", 3),
            Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7),
            Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12),
            Map.entry("thirteen", 13), Map.entry("fourteen", 14),
            Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
            Map.entry("nineteen", 19), Map.entry("twenty", 20), Map.entry("thirty", 30),
            Map.entry("forty", 40), Map.entry("fifty", 50), Map.entry("sixty", 60), Map.entry("seventy", 70),
            Map.entry("eighty", 80), Map.entry("ninety", 90));
    private static final Map<String, String> SCALES = Map.of("hundred", "100", "thousand", "1000", "million", "1000000",
            "billion", "1000000000", "trillion", "1000000000000");
    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december", "jan", "feb", "mar",
            "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec");
    private static final Set<String> DEFINITE = Set.of("the", "all", "those", "these", "both", "his", "her", "their", "its");
    private static final Set<String> CHANGE = Set.of("from", "earlier", "previous", "previously", "compared", "more", "another",
            "other", "others", "additional", "later", "rose", "rise", "rises", "risen", "fell", "fall",
            "falls", "fallen", "increase", "increased", "decrease", "decreased", "up", "down", "initially", "originally",
            "extra", "further", "double", "doubled", "twice", "fewer", "less", "than", "remaining",
            "nearly", "almost", "about", "around", "some", "over", "roughly", "approximately", "least", "most", "next", "first",
            "second", "third", "last", "each", "every", "old", "age", "aged", "since", "until", "between", "second-largest",
            "different", "same", "including", "among", "expected", "forecast", "predicted", "estimated", "estimate", "short",
            "target", "against", "versus", "limit", "hoped", "planned", "sought");
    private static final Set<String> MEASURES = Set.of("percent", "per", "years", "year", "months", "month", "weeks", "week",
            "days", "day", "hours", "hour", "minutes", "minute", "seconds", "times", "o'clock", "a.m",
            "p.m", "am", "pm", "degrees", "points", "point", "metres", "meters", "kilometres", "kilometers", "miles", "km",
            "feet", "year-old");
    /** The stem of all words for death. */
    public static final String DEAD = Stems.of("killed");
    /** How far around a number its context reaches, in tokens. */
    private static final int AROUND = 8;

    private Quantities() {}

    /** The quantities of {@code paragraph} in order. */
    public static List<Quantity> of(Paragraph paragraph) {
        var tokens = paragraph.tokens();
        var quantities = new ArrayList<Quantity>();
        for (var sentence : paragraph.sentences()) {
            for (var i = sentence.first(); i < sentence.end(); i++) {
                var value = value(tokens, i);
                if (value == null || excluded(tokens, i)) {
                    continue;
                }
                var last = i;
                while (SCALES.containsKey(tokens.lower(last + 1))) {
                    last++;
                    value = value.multiply(new BigDecimal(SCALES.get(tokens.lower(last))));
                }
                var head = head(paragraph, last, sentence.end());
                quantities.add(new Quantity(i, last, value.stripTrailingZeros().toPlainString(), ordinal(tokens.lower(i)),
                        counted(tokens, i, last, head), MEASURES.contains(tokens.lower(last + 1)),
                        DEFINITE.contains(tokens.lower(i - 1)), anchor(tokens, i), context(tokens, sentence, i, head),
                        changing(tokens, sentence, i)));
                i = last;
            }
        }
        return List.copyOf(quantities);
    }

    /** Whether a word in small letters is a month, whole or shortened. */
    public static boolean month(String lower) {
        return MONTHS.contains(lower);
    }

    private static BigDecimal value(Tokens tokens, int i) {
        if (tokens.isWord(i)) {
            var small = WORDS.get(tokens.lower(i));
            return small == null ? null : BigDecimal.valueOf(small);
        }
        if (!tokens.isNumber(i)) {
            return null;
        }
        var digits = tokens.lower(i).replace(",", "");
        if (ordinal(digits)) {
            digits = digits.substring(0, digits.length() - 2);
        }
        if (digits.matches("\\d{1,3}-\\p{L}{3,12}")) {
            digits = digits.substring(0, digits.indexOf('-'));
        }
        return digits.matches("\\d{1,12}(?:\\.\\d{1,4})?") ? new BigDecimal(digits) : null;
    }

    private static boolean ordinal(String word) {
        return word.length() > 2 && Character.isDigit(word.charAt(word.length() - 3))
                && (word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd"));
    }

    private static boolean excluded(Tokens tokens, int i) {
        var word = tokens.word(i);
        var year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"))
                && !MEASURES.contains(tokens.lower(i + 1));
        var day = MONTHS.contains(tokens.lower(i - 1)) || MONTHS.contains(tokens.lower(i + 1))
                || tokens.is(i - 1, '.') && MONTHS.contains(tokens.lower(i - 2));
        var score = tokens.is(i + 1, '-') && tokens.isNumber(i + 2) || tokens.is(i - 1, '-') && tokens.isNumber(i - 2)
                || tokens.is(i + 1, ':') || tokens.is(i - 1, ':') || tokens.is(i + 1, '/') || tokens.is(i - 1, '/');
        var named = tokens.capital(i - 1) && tokens.isNumber(i) && !DEFINITE.contains(tokens.lower(i - 1))
                && !Lexicon.FUNCTION.contains(tokens.lower(i - 1));
        var share = tokens.lower(i + 1).equals("in") && (tokens.isNumber(i + 2) || WORDS.containsKey(tokens.lower(i + 2)))
                || tokens.lower(i - 1).equals("in") && (tokens.isNumber(i - 2) || WORDS.containsKey(tokens.lower(i - 2)));
        return year || day || score || share || named;
    }

    /** What is counted: a currency before the number, else the measure or the noun behind it. */
    private static String counted(Tokens tokens, int first, int last, int head) {
        if (tokens.is(first - 1, '$') || tokens.is(first - 1, '€') || tokens.is(first - 1, '£')) {
            return tokens.word(first - 1);
        }
        if (tokens.isNumber(first) && tokens.word(first).indexOf('-') > 0) {
            return Stems.of(tokens.lower(first).substring(tokens.word(first).indexOf('-') + 1));
        }
        return dead(tokens, first, last, head)
                ? DEAD
                : MEASURES.contains(tokens.lower(last + 1))
                        ? Stems.of(tokens.lower(last + 1))
                        : tokens.is(last + 1, '%') ? "percent" : head < 0 ? "" : Stems.of(tokens.lower(head));
    }

    /** Whether people are counted who died, in whatever words: "killed at least 14 people", "14 died", "the 14 dead". */
    private static boolean dead(Tokens tokens, int first, int last, int head) {
        var people = head < 0 || Stems.of(tokens.lower(head)).equals("people") || Stems.of(tokens.lower(head)).equals(DEAD);
        var from = Math.max(0, first - 4);
        for (var i = from; i < first; i++) {
            from = tokens.is(i, ',') || tokens.lower(i).equals("and") ? i + 1 : from;
        }
        for (var i = from; people && i <= Math.max(last, head) + 3; i++) {
            if (tokens.isWord(i) && Stems.of(tokens.lower(i)).equals(DEAD)) {
                return true;
            }
            if (i > last && (tokens.is(i, ',') || tokens.lower(i).equals("and") || tokens.is(i, '.'))) {
                return false;
            }
        }
        return false;
    }

    /** The last word of the run of small words behind the number, at most three on: "14 outlying villages". */
    private static int head(Paragraph paragraph, int last, int end) {
        var tokens = paragraph.tokens();
        var head = -1;
        for (var i = last + 1; i < end && i <= last + 3 && (tokens.small(i) || paragraph.headline() && tokens.isWord(i))
                && !Lexicon.FUNCTION.contains(tokens.lower(i)) && !Lexicon.SPEECH.contains(tokens.lower(i))
                && !(head >= 0 && tokens.lower(i).endsWith("ed")); i++) {
            head = i;
            if (tokens.lower(i).endsWith("s") || tokens.lower(i).equals("people") || tokens.lower(i).equals("children")
                    || tokens.lower(i).equals("women") || tokens.lower(i).equals("men")) {
                break;
            }
        }
        return head;
    }

    /** The noun before "of" and the number: "a shortfall of 900 megawatts", "the rate of 5 percent". */
    private static String anchor(Tokens tokens, int first) {
        var of = tokens.isMark(first - 1) ? first - 2 : first - 1;
        return tokens.lower(of).equals("of") && tokens.small(of - 1) && !Lexicon.FUNCTION.contains(tokens.lower(of - 1))
                ? Stems.of(tokens.lower(of - 1))
                : "";
    }

    private static Set<String> context(Tokens tokens, Sentence sentence, int number, int head) {
        var context = new HashSet<String>();
        for (var i = Math.max(sentence.first(), number - AROUND); i < Math.min(sentence.end(), number + AROUND); i++) {
            if (i != head && tokens.isWord(i) && tokens.word(i).length() > 2 && !Lexicon.FUNCTION.contains(tokens.lower(i))
                    && !Lexicon.SPEECH.contains(tokens.lower(i))) {
                context.add(Stems.of(tokens.lower(i)));
            }
        }
        return context;
    }

    private static boolean changing(Tokens tokens, Sentence sentence, int number) {
        for (var i = number; i >= Math.max(sentence.first(), number - 4) && !tokens.is(i, ','); i--) {
            if (CHANGE.contains(tokens.lower(i))) {
                return true;
            }
        }
        for (var i = number; i < Math.min(sentence.end(), number + 5) && !tokens.is(i, ','); i++) {
            if (CHANGE.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
