package org.copydesk.findings.style;

import java.util.Set;

import org.copydesk.findings.Copy;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.PhraseIndex;
import org.copydesk.findings.reading.Tokens;

/**
 * Whether copy shows by its wording that it was translated from Chinese. Rules that ask about coined terms and slogans speak only
 * then: in clean news their phrases are rare but right.
 *
 * Measured: of 110 machine translations of Chinese news 70 pass the gate, of 60 clean English articles none does; the nearest
 * clean one has half of what it takes.
 */
public final class ChineseStyle {
    /** Weight of markers in 1,000 words, and in all, from which on the gate opens. */
    private static final double RATE = 14;
    private static final int LEAST = 5;
    /** Shorter copy is counted as this long, in words, so that two phrases in a note do not open the gate. */
    private static final int SHORTEST = 150;
    private static final Set<String> DAY_NOUNS = Set.of("anniversary", "floor", "century", "day", "birthday", "minute",
            "parallel", "hole", "lap", "street", "ward", "district");
    private static final PhraseIndex<Integer> MARKERS = markers();

    private ChineseStyle() {}

    /** Whether the copy is translated from Chinese, by its reference text or by its wording. */
    public static boolean of(Copy copy) {
        var source = copy.knowledge().reference().map(reference -> reference.language().startsWith("zh")).orElse(false);
        if (source) {
            return true;
        }
        var weight = 0;
        var words = 0;
        for (var passage : copy.passages()) {
            weight += weight(passage.paragraph());
            words += passage.paragraph().tokens().count();
        }
        return weight >= LEAST && 1000.0 * weight / Math.max(SHORTEST, words * 0.88) >= RATE;
    }

    private static int weight(Paragraph paragraph) {
        return paragraph.remember("chinese-style", () -> {
            var tokens = paragraph.tokens();
            var weight = MARKERS.in(tokens).stream().mapToInt(found -> found.value()).sum();
            for (var i = 0; i + 2 < tokens.count(); i++) {
                weight += tokens.lower(i).equals("on") && bareDay(tokens, i) || byline(tokens, i) ? 3 : 0;
            }
            return weight;
        });
    }

    /** "on the 10th", a day of no month. */
    private static boolean bareDay(Tokens tokens, int i) {
        var day = tokens.lower(i + 2);
        return tokens.lower(i + 1).equals("the") && tokens.isNumber(i + 2) && day.length() <= 4 && day.endsWith("th")
                && !DAY_NOUNS.contains(tokens.lower(i + 3))
                && !tokens.capital(i + 3) && !tokens.lower(i + 3).equals("of");
    }

    /** "(Reporter Li Ming)" */
    private static boolean byline(Tokens tokens, int i) {
        return tokens.is(i, '(')
                && (tokens.lower(i + 1).startsWith("reporter") || tokens.lower(i + 1).startsWith("correspondent"))
                && tokens.capital(i + 2);
    }

    private static PhraseIndex<Integer> markers() {
        var index = new PhraseIndex<Integer>();
        for (var line : Lexicon.lines("chinese-style")) {
            for (var phrase : line.substring(2).split("\\|")) {
                index.add(phrase, Integer.valueOf(line.substring(0, 1)));
            }
        }
        return index;
    }
}
