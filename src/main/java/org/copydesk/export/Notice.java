package org.copydesk.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.copydesk.text.Boundaries;

/**
 * What the corrections of one save come to, in plain words.
 *
 * @param version the number of the version that the save made
 * @param items one sentence for each correction of words, in order of the text
 * @param told the same sentences in the wording for readers
 * @param layout how many corrections mended layout only
 * @param kind empty where only layout was mended
 * @param words what the editor said of it; empty where the corrections speak for themselves
 */
public record Notice(int version, Instant at, String actor, Optional<CorrectionKind> kind, String words, List<String> items,
        List<String> told, int layout) {
    /** How many sentences a note in a header takes; more are counted. */
    private static final int FIRST = 5;

    /** The notices of an edition, one for each save, oldest first. */
    public static List<Notice> all(Edition edition) {
        var notices = new ArrayList<Notice>();
        for (int i = 1; i < edition.versions().size(); i++) {
            notices.add(of(edition, i));
        }
        return notices;
    }

    /** What led to the edition's own version; empty for version 0. */
    public static Optional<Notice> last(Edition edition) {
        return edition.number() == 0 ? Optional.empty() : Optional.of(of(edition, edition.versions().size() - 1));
    }

    private static Notice of(Edition edition, int index) {
        var version = edition.versions().get(index);
        var text = edition.versions().get(index - 1).text();
        var corrections = edition.correctionsOf(index - 1);
        var kind = CorrectionKind.of(version, corrections);
        var paragraphs = Boundaries.paragraphs(text);
        var ofWords = corrections.stream().filter(c -> !CorrectionKind.isLayout(c)).toList();
        var items = ofWords.stream()
                .map(c -> Wording.sentence(kind.orElse(CorrectionKind.REFILE), c, Wording.paragraph(paragraphs, c)))
                .toList();
        var told = ofWords.stream().map(Wording::forReaders).toList();
        return new Notice(version.number(), version.at(), version.actor(), kind, CorrectionKind.words(version), items, told,
                corrections.size() - items.size());
    }

    /** The note for a header: {@code CORRECTION: Corrects paragraph 3 to say …}; empty where only layout was mended. */
    public Optional<String> line() {
        return kind.map(k -> k.name() + ": " + body(items));
    }

    /** The note as readers are told: {@code An earlier version of this article said “Y”. It is “X”.} */
    public String forReaders() {
        return body(told);
    }

    private String body(List<String> sentences) {
        var parts = new ArrayList<String>();
        if (!words.isEmpty()) {
            parts.add(words.matches("(?s).*\\p{P}") ? words : words + ".");
        }
        sentences.stream().limit(FIRST).forEach(parts::add);
        if (sentences.size() > FIRST) {
            parts.add("And " + Wording.count(sentences.size() - FIRST, "more change") + ".");
        }
        if (parts.isEmpty()) {
            parts.add("See the new version.");
        }
        return String.join(" ", parts);
    }
}
