package org.copydesk.ingest;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Short names for articles. */
final class Slug {
    private static final int WORDS = 6;

    private Slug() {}

    /** A slug from a headline or a file name: its first words, lower case, joined by hyphens; never empty. */
    static String of(String name) {
        var file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceFirst("\\.(?:txt|html?|xml|json)$", "");
        var plain = Normalizer.normalize(file, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        var slug = Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .collect(Collectors.joining("-"));
        return slug.isEmpty() ? "untitled" : slug.substring(0, Math.min(slug.length(), 80));
    }
}
