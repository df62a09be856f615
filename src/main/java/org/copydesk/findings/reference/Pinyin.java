package org.copydesk.findings.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.copydesk.findings.reading.ForeignWords;
import org.copydesk.findings.reading.Sound;

/** A Chinese text as the syllables that it is read in: which family name stands before a given name of two. */
final class Pinyin {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{3,400}");

    private final Map<String, String> families = new HashMap<>();

    Pinyin(String text) {
        HAN.matcher(text).results().forEach(found -> read(found.group()));
    }

    private void read(String run) {
        var syllables = new ArrayList<String>();
        run.codePoints().forEach(c -> syllables.add(Sound.plain(ForeignWords.latin(Character.toString(c)))));
        for (int i = 0; i + 2 < syllables.size(); i++) {
            families.putIfAbsent(syllables.get(i + 1) + syllables.get(i + 2), syllables.get(i));
        }
    }

    /** What stands before {@code given}, two syllables in small letters, where they are first read. */
    Optional<String> family(String given) {
        return Optional.ofNullable(families.get(given));
    }
}
