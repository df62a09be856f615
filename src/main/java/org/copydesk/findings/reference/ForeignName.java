package org.copydesk.findings.reference;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.copydesk.findings.reading.ForeignWords;
import org.copydesk.findings.reading.Sound;

/**
 * A capitalised word of a text in another language.
 *
 * @param latin in Latin letters, without accents
 * @param plain the same as {@link Sound#plain} has it
 * @param spelled whether it is printed in Latin letters: then these count, not how they sound
 */
record ForeignName(String latin, String plain, boolean spelled) {
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]{3,30}");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}]+");
    /** Letters that case or number may add to a name. */
    private static final int ENDING = 3;

    static Set<ForeignName> in(String text) {
        var names = new LinkedHashSet<ForeignName>();
        CAPITALISED.matcher(text).results().forEach(found -> {
            var latin = ForeignWords.latin(found.group());
            names.add(new ForeignName(latin, Sound.plain(latin), LATIN.matcher(found.group()).matches()));
        });
        return names;
    }

    /** The {@linkplain #keys keys} of those names of which this may be a form: the name itself or with an ending. */
    Set<String> formOf() {
        var keys = new LinkedHashSet<String>();
        for (int cut = 0; cut <= ENDING && cut < plain.length(); cut++) {
            var stem = plain.substring(0, plain.length() - cut);
            keys.add(spelled ? spelling(stem) : sound(stem));
        }
        return keys;
    }

    /** What a name, plain, is found by: its letters and its sound. */
    static Set<String> keys(String name) {
        return Set.of(spelling(name), sound(name));
    }

    /** Umlauts are written with an e or without. */
    private static String spelling(String plain) {
        return "spelled " + plain.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    private static String sound(String plain) {
        return plain.isEmpty() ? "" : plain.charAt(0) + Sound.skeleton(plain);
    }
}
