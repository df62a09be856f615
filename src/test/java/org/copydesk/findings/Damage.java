package org.copydesk.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.copydesk.text.Span;

/** Damages clean copy at places drawn from a seed, one of each of some kinds, and says what it did. */
final class Damage {
    private static final Map<String, Damager> KINDS = new LinkedHashMap<>();

    /** One way to damage a text. */
    interface Damager {
        /** A change of {@code text}, or null where the text has no place for it. */
        Wound wound(String text, Random random);
    }

    /**
     * A change: {@code words} of the clean text become {@code wrong}; {@code document} as in {@link Defect}.
     *
     * @param about whose name is harmed, empty where none is: one wound each, so that the rest can tell
     */
    record Wound(Span words, String wrong, boolean document, String about) {

        Wound(Span words, String wrong, boolean document) {
            this(words, wrong, document, "");
        }
    }

    /** A text and what was done to it. */
    record Damaged(String clean, String text, List<Defect> defects) {}

    static {
        PageDamage.kinds(KINDS);
        NameDamage.kinds(KINDS);
        TextDamage.kinds(KINDS);
    }

    private Damage() {}

    static List<String> kinds() {
        return List.copyOf(KINDS.keySet());
    }

    /** {@code text} with about {@code many} defects of kinds drawn at random, none within 40 units of another. */
    static Damaged of(String text, int many, long seed) {
        var random = new Random(seed);
        var kinds = new ArrayList<>(KINDS.entrySet());
        java.util.Collections.shuffle(kinds, random);
        var wounds = new ArrayList<Map.Entry<String, Wound>>();
        for (var kind : kinds) {
            var wound = wounds.size() < many ? kind.getValue().wound(text, random) : null;
            if (wound != null && wounds.stream().allMatch(other -> apart(other.getValue(), wound))) {
                wounds.add(Map.entry(kind.getKey(), wound));
            }
        }
        return applied(text, wounds);
    }

    /** {@code text} with all of {@code wounds}, each under its kind; none may touch another. */
    static Damaged applied(String text, List<Map.Entry<String, Wound>> wounds) {
        var ordered = new ArrayList<>(wounds);
        ordered.sort(Comparator.comparing(entry -> entry.getValue().words()));
        var out = new StringBuilder();
        var defects = new ArrayList<Defect>();
        var at = 0;
        for (var entry : ordered) {
            var wound = entry.getValue();
            out.append(text, at, wound.words().start());
            defects.add(new Defect(entry.getKey(), Span.at(out.length(), wound.wrong().length()), wound.words().of(text),
                    wound.document()));
            out.append(wound.wrong());
            at = wound.words().end();
        }
        return new Damaged(text, out.append(text, at, text.length()).toString(), defects);
    }

    /** Whether both can be done to one text: far enough from each other, and to different people. */
    static boolean apart(Wound one, Wound other) {
        var a = one.words();
        var b = other.words();
        return (a.end() + 40 < b.start() || b.end() + 40 < a.start())
                && (one.about().isEmpty() || !one.about().equals(other.about()));
    }
}
