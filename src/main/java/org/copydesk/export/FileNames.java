package org.copydesk.export;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that every system takes: lower-case ASCII letters, digits and hyphens. */
final class FileNames {
    private static final int LONGEST = 60;

    private FileNames() {}

    /** {@code treaty-statement-v2}: the slug and the version. */
    static String stem(Edition edition) {
        var plain = Normalizer.normalize(edition.facts().slug(), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return (cut.isEmpty() ? "article" : cut) + "-v" + edition.number();
    }
}
