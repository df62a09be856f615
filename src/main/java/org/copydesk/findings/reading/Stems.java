package org.copydesk.findings.reading;

import java.util.Map;

/** The stem of an English word, rough and quick: the same for its forms, and for words of one event ("killed", "dead", "deaths"). */
public final class Stems {
    private static final Map<String, String> SYNONYMS = Map.ofEntries(Map.entry("dead", "kill"), Map.entry("die", "kill"),
            Map.entry("di", "kill"), Map.entry("death", "kill"), Map.entry("died", "kill"), Map.entry("dies", "kill"),
            Map.entry("toll", "kill"),
            Map.entry("perish", "kill"), Map.entry("fatalit", "kill"), Map.entry("bod", "kill"), Map.entry("body", "kill"),
            Map.entry("hurt", "injur"), Map.entry("wound", "injur"), Map.entry("detain", "arrest"), Map.entry("buy", "acquir"),
            Map.entry("purchas", "acquir"), Map.entry("bought", "acquir"), Map.entry("job", "work"), Map.entry("staff", "work"),
            Map.entry("employe", "work"), Map.entry("resid", "people"),
            Map.entry("person", "people"), Map.entry("men", "man"), Map.entry("women", "woman"), Map.entry("children", "child"),
            Map.entry("flee", "evacuat"), Map.entry("fled", "evacuat"), Map.entry("left", "leav"));

    private Stems() {}

    /** The stem of a word in small letters. */
    public static String of(String lower) {
        var stem = cut(lower);
        return SYNONYMS.getOrDefault(stem, stem);
    }

    private static String cut(String word) {
        for (var ending : new String[]{"ations", "ation", "ements", "ement", "ings", "ing", "ied", "ies", "ers", "ed", "es",
                "er", "ly", "s", "e"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                var stem = word.substring(0, word.length() - ending.length());
                var doubled = stem.length() > 3 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)
                        && "lsz".indexOf(stem.charAt(stem.length() - 1)) < 0;
                return doubled ? stem.substring(0, stem.length() - 1) : stem;
            }
        }
        return word.endsWith("y") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    }
}
