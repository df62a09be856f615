package org.copydesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws small texts of many scripts, and spans and edits in them, so that collisions are common. */
public final class Draws {
    private static final List<String> WORDS = List.of("Robin", "said", "the", "G", "Xi", "don't", "3.5", "தமிழ்", "நிலை",
            "العربية",
            "قَالَ", "cafe\u0301", "x\u0308y", "日本語", "😀", "👩‍👩‍👧", "🇹🇭", "👍🏽", "Ελλάδα");
    private static final List<String> MARKS = List.of(",", ".", "“", "”", "—", "\u0301", "\u200D", "\u0600");
    private static final List<String> BLANKS = List.of(" ", " ", " ", " ", " ", "  ", "\n", "\n\n", "\r\n", "\u00A0");

    /** Two of three stand in any English text; the rest joins, extends or parts what is beside it by a rule of its own. */
    private static final String PLAIN = "aZ0éß  \n.,:;'’-\"$“”—…";
    private static final List<String> UNCOMMON = List.of("_", "\r", "\t", "\u00A0", "\u00AD", "\u00D7", "\u00B7", "\u00AA",
            "\u2018",
            "\u2003", "\u200B", "\u200D", "\u2060", "\u0301", "\uFE0F", "\u20E3", "\u0600", "\u0903", "த", "ு", "ก", "日", "カ",
            "א", "😀", "🇹",
            "🏽", "\uD83D", "\uDE00", "µ", "ˈ", "\u0085", "\u2028");

    private final Random random;

    public Draws(Random random) {
        this.random = random;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    String text() {
        return words(below(14));
    }

    public String words(int count) {
        return Stream.generate(this::piece).limit(count).collect(Collectors.joining());
    }

    /** Characters of any kinds beside each other. */
    String mixture() {
        return Stream.generate(this::character).limit(below(16)).collect(Collectors.joining());
    }

    private String character() {
        return below(3) > 0
                ? PLAIN.substring(below(PLAIN.length())).substring(0, 1)
                : UNCOMMON.get(below(UNCOMMON.size()));
    }

    private String piece() {
        int kind = below(12);
        return kind < 6
                ? WORDS.get(below(WORDS.size()))
                : kind < 11 ? BLANKS.get(below(BLANKS.size())) : MARKS.get(below(MARKS.size()));
    }

    /** Any span of {@code text}; it may part a grapheme. */
    Span span(String text) {
        int one = below(text.length() + 1);
        int other = below(text.length() + 1);
        return new Span(Math.min(one, other), Math.max(one, other));
    }

    /** Any script of {@code text}: often with edits that meet, insertions and deletions. */
    EditScript script(String text) {
        var cuts = new TreeSet<Integer>();
        for (int i = below(7); i > 0; i--) {
            cuts.add(below(text.length() + 1));
        }
        var edits = new ArrayList<Edit>();
        int at = -1;
        for (int cut : cuts) {
            if (below(3) == 0) {
                edits.add(new Edit(Span.at(cut, 0), words(1 + below(3))));
            }
            if (at >= 0 && below(2) == 0) {
                edits.add(new Edit(new Span(at, cut), words(below(4))));
            }
            at = cut;
        }
        return new EditScript(edits);
    }
}
