package org.copydesk.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.copydesk.text.Span;

/**
 * An edition as two texts side by side: its reference text and itself where that is in another language, so that the one is a
 * translation of the other; else version 0 and itself.
 *
 * @param sourceLanguage and {@code targetLanguage}: BCP 47 tags, never alike. Version 0's ends in {@code x-received}
 * @param paragraphs in order; none without lines
 */
public record Bitext(String sourceLanguage, String targetLanguage, List<List<Line>> paragraphs) {
    private static final String RECEIVED = "-x-received";

    /**
     * A sentence, or several that cannot be told apart.
     *
     * @param target where the words stand in the edition's text; empty where nothing stands for the source
     * @param raw version 0's words for the same, where the source is the reference text
     */
    public record Line(String source, Span target, Optional<String> raw, List<Redline.Change> changes) {

        public boolean isChanged() {
            return !changes.isEmpty();
        }
    }

    public static Bitext of(Edition edition) {
        var language = edition.facts().language().isBlank() ? "und" : edition.facts().language();
        return translated(edition).map(reference -> withReference(edition, reference, language))
                .orElseGet(() -> withOriginal(edition, language));
    }

    /** The reference text, where it is in another language than the article. */
    public static Optional<Edition.Reference> translated(Edition edition) {
        return edition.reference()
                .filter(reference -> !reference.language().isBlank() && !reference.language().equals("und"))
                .filter(reference -> !primary(reference.language()).equals(primary(edition.facts().language())));
    }

    private static String primary(String language) {
        return language.replaceFirst("-.*", "").toLowerCase(Locale.ROOT);
    }

    private static Bitext withOriginal(Edition edition, String language) {
        var original = edition.first().text();
        var paragraphs = Segments.of(edition)
                .stream()
                .map(passage -> passage.sentences()
                        .stream()
                        .map(pair -> new Line(pair.before().of(original), pair.after(), Optional.empty(), pair.changes()))
                        .toList())
                .filter(lines -> !lines.isEmpty())
                .toList();
        return new Bitext(language + (language.contains("-x-") ? "-received" : RECEIVED), language, paragraphs);
    }

    private static Bitext withReference(Edition edition, Edition.Reference reference, String language) {
        var pairs = Segments.of(edition).stream().flatMap(passage -> passage.sentences().stream()).toList();
        var paragraphs = new ArrayList<List<Line>>();
        for (var aligned : ReferenceAlignment.of(reference.text(), edition.text())) {
            var lines = new ArrayList<Line>();
            for (var pair : aligned) {
                var same = pairs.stream().filter(p -> p.after().overlaps(pair.target())).toList();
                var raw = same.stream()
                        .map(p -> p.before().of(edition.first().text()))
                        .collect(Collectors.joining(" "))
                        .strip();
                lines.add(new Line(pair.source().of(reference.text()), pair.target(),
                        Optional.of(raw).filter(words -> !words.isEmpty()),
                        same.stream().flatMap(p -> p.changes().stream()).toList()));
            }
            if (!lines.isEmpty()) {
                paragraphs.add(lines);
            }
        }
        return new Bitext(reference.language(), language, paragraphs);
    }
}
