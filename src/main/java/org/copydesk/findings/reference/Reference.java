package org.copydesk.findings.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.copydesk.findings.reading.Passage;

/** A reference text in the article's language, read and set beside the article: what the rules that compare look at. */
public final class Reference {
    private final List<Passage> passages;
    private final Alignment alignment;
    private final Set<String> stems = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    public Reference(List<Passage> article, List<Passage> reference) {
        this.passages = List.copyOf(reference);
        this.alignment = Alignment.of(article, reference);
        for (var line : Line.of(reference)) {
            stems.addAll(line.stems());
        }
        for (var passage : reference) {
            var tokens = passage.paragraph().tokens();
            for (var i = 0; i < tokens.count(); i++) {
                words.add(tokens.lower(i));
            }
        }
    }

    public List<Passage> passages() {
        return passages;
    }

    public Alignment alignment() {
        return alignment;
    }

    /** Whether the reference has a word of this stem anywhere. */
    boolean has(String stem) {
        return stems.contains(stem);
    }

    /** Whether the reference has this word, in small letters, anywhere. */
    boolean hasWord(String lower) {
        return words.contains(lower);
    }
}
