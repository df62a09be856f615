package org.copydesk.findings.detectors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.Passage;
import org.copydesk.findings.reading.Sentence;
import org.copydesk.findings.reading.Stems;
import org.copydesk.findings.reading.Tokens;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A word that says the opposite of what its numbers or the headline say: "rose to $61 million from $88 million", "fell to a record
 * high", a headline "Bank raises rate" over "cut its rate". Asked as a question. Confused with it: sentences that say both, of
 * two things; so the headline and the lead must share their other words, and the lead must say one of the two only.
 */
@Singleton
public final class Direction implements Detector {
    /** Per line two sides, words of one form in the same place of both. */
    private static final List<String[][]> PAIRS = Lexicon.lines("opposites").stream().map(Direction::pair).toList();
    private static final Map<String, String> OTHER = other();
    /** Of what moves up and down the words that numbers can check. */
    private static final Set<String> UP = Set.of("rose", "rise", "rises", "risen", "climbed", "grew", "jumped", "gained",
            "increased",
            "surged", "soared");
    private static final Set<String> DOWN = Set.of("fell", "fall", "falls", "fallen", "dropped", "declined", "slid",
            "decreased",
            "sank", "slumped", "plunged", "tumbled", "shrank", "slipped");
    /** So many other words the headline and the lead have in common at least. */
    private static final int SHARED = 2;

    @Override
    public String rule() {
        return "direction";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var findings = new ArrayList<Finding>();
        for (var passage : copy.passages()) {
            var paragraph = passage.paragraph();
            paragraph.found(rule(), () -> numbers(paragraph)).forEach(finding -> findings.add(finding.shift(passage.start())));
        }
        lead(copy.passages()).ifPresent(findings::add);
        return findings;
    }

    private List<Finding> numbers(Paragraph paragraph) {
        var findings = new ArrayList<Finding>();
        var tokens = paragraph.tokens();
        for (var sentence : paragraph.sentences()) {
            for (var i = sentence.first(); i < sentence.end(); i++) {
                var up = UP.contains(tokens.lower(i));
                if ((up || DOWN.contains(tokens.lower(i))) && !negated(tokens, sentence)
                        && (counters(tokens, i, sentence.end(), up) || record(tokens, i, sentence.end(), up)
                                || belied(tokens, i, sentence.end(), up))) {
                    findings.add(finding(tokens, i, "the numbers say the opposite"));
                }
            }
        }
        return findings;
    }

    /** "rose to 5 percent from 8 percent", "fell from 5 percent to 8 percent". */
    private static boolean counters(Tokens tokens, int verb, int end, boolean up) {
        var to = value(tokens, verb, end, "to");
        var from = value(tokens, verb, end, "from");
        return to.isPresent() && from.isPresent()
                && (up ? to.get().compareTo(from.get()) < 0 : to.get().compareTo(from.get()) > 0);
    }

    /** The number behind the first {@code word} that follows the verb closely; empty where its scale is written out. */
    private static Optional<BigDecimal> value(Tokens tokens, int verb, int end, String word) {
        for (var i = verb + 1; i + 1 < Math.min(end, verb + 14) && !breaks(tokens, i); i++) {
            if (tokens.lower(i).equals(word)) {
                var number = tokens.isNumber(i + 1) ? i + 1 : tokens.isMark(i + 1) && tokens.isNumber(i + 2) ? i + 2 : -1;
                var digits = number < 0 ? "" : tokens.word(number).replace(",", "");
                return digits.matches("\\d{1,12}(?:\\.\\d{1,4})?") && !digits.matches("(?:19|20)\\d\\d")
                        ? Optional.of(new BigDecimal(digits).multiply(scale(tokens.lower(number + 1))))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether what the verb says ends at token {@code i}: at a comma or semicolon, unless "to" and its number follow. */
    private static boolean breaks(Tokens tokens, int i) {
        return tokens.is(i, ';') || tokens.is(i, ',') && !tokens.lower(i + 1).equals("to");
    }

    /** "fell to 3.1 percent, up from 2.8 percent". */
    private static boolean belied(Tokens tokens, int verb, int end, boolean up) {
        for (var i = verb + 1; i + 2 < Math.min(end, verb + 10) && !tokens.is(i, ';'); i++) {
            if (tokens.is(i, ',') && tokens.lower(i + 1).equals(up ? "down" : "up") && tokens.lower(i + 2).equals("from")) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal scale(String word) {
        return switch (word) {
            case "thousand" -> BigDecimal.valueOf(1_000);
            case "million", "m", "mln" -> BigDecimal.valueOf(1_000_000);
            case "billion", "bn", "bln" -> BigDecimal.valueOf(1_000_000_000);
            case "trillion" -> BigDecimal.valueOf(1_000_000_000_000L);
            default -> BigDecimal.ONE;
        };
    }

    /** "rose to its lowest level", "fell to a record high". */
    private static boolean record(Tokens tokens, int verb, int end, boolean up) {
        for (var i = verb + 1; i < Math.min(end, verb + 6) && tokens.isWord(i); i++) {
            var low = tokens.lower(i).equals("lowest") || tokens.lower(i).equals("low") && tokens.lower(i - 1).equals("record");
            var high = tokens.lower(i).equals("highest")
                    || tokens.lower(i).equals("high") && tokens.lower(i - 1).equals("record");
            if (tokens.lower(i).equals("from")) {
                return false;
            }
            if (up && low || !up && high) {
                return tokens.lower(verb + 1).equals("to");
            }
        }
        return false;
    }

    /** The word of the lead that is the opposite of one of the headline's. */
    private Optional<Finding> lead(List<Passage> passages) {
        if (passages.size() < 2 || passages.get(0).paragraph().text().endsWith(".")) {
            return Optional.empty();
        }
        var head = passages.get(0).paragraph();
        var lead = passages.get(1).paragraph();
        if (head.sentences().isEmpty() || lead.sentences().isEmpty()) {
            return Optional.empty();
        }
        var sentence = lead.sentences().get(0);
        if (negated(head.tokens(), head.sentences().get(0)) || negated(lead.tokens(), sentence)
                || shared(head.tokens(), lead.tokens(), sentence) < SHARED) {
            return Optional.empty();
        }
        for (var pair : PAIRS) {
            for (var side = 0; side < 2; side++) {
                var at = only(lead.tokens(), sentence, pair[side], pair[1 - side]);
                if (at >= 0 && only(head.tokens(), head.sentences().get(0), pair[1 - side], pair[side]) >= 0) {
                    return Optional
                            .of(finding(lead.tokens(), at, "the headline says the opposite").shift(passages.get(1).start()));
                }
            }
        }
        return Optional.empty();
    }

    /** Where one of {@code wanted} stands, if none of {@code others} does; else -1. */
    private static int only(Tokens tokens, Sentence sentence, String[] wanted, String[] others) {
        var at = -1;
        for (var i = sentence.first(); i < sentence.end(); i++) {
            if (List.of(others).contains(tokens.lower(i))) {
                return -1;
            }
            at = at < 0 && List.of(wanted).contains(tokens.lower(i)) ? i : at;
        }
        return at;
    }

    /** How many longer words of the headline, small ones apart, the sentence of the lead has in some form. */
    static int shared(Tokens head, Tokens lead, Sentence sentence) {
        var stems = new HashSet<String>();
        for (var i = sentence.first(); i < sentence.end(); i++) {
            stems.add(Stems.of(lead.lower(i)));
        }
        var shared = new HashSet<String>();
        for (var i = 0; i < head.count(); i++) {
            if (head.isWord(i) && head.word(i).length() > 3 && !Lexicon.FUNCTION.contains(head.lower(i))
                    && stems.contains(Stems.of(head.lower(i)))) {
                shared.add(Stems.of(head.lower(i)));
            }
        }
        return shared.size();
    }

    private static boolean negated(Tokens tokens, Sentence sentence) {
        for (var i = sentence.first(); i < sentence.end(); i++) {
            var word = tokens.lower(i);
            if (word.equals("not") || word.equals("no") || word.equals("never") || word.equals("without")
                    || word.endsWith("n't") || word.endsWith("n’t") || word.equals("despite") || word.equals("although")) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(Tokens tokens, int at, String message) {
        return new Finding(tokens.span(at), rule(), ErrorCategory.MISTRANSLATION, Severity.MAJOR, message,
                Optional.ofNullable(OTHER.get(tokens.lower(at))).map(List::of).orElse(List.of()), 0.6);
    }

    private static String[][] pair(String line) {
        var sides = line.split("\\|");
        return new String[][]{sides[0].strip().split(" "), sides[1].strip().split(" ")};
    }

    private static Map<String, String> other() {
        var other = new HashMap<String, String>();
        for (var pair : PAIRS) {
            for (var i = 0; i < Math.min(pair[0].length, pair[1].length); i++) {
                other.putIfAbsent(pair[0][i], pair[1][i]);
                other.putIfAbsent(pair[1][i], pair[0][i]);
            }
        }
        return other;
    }
}
