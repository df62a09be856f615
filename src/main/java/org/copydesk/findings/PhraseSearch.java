package org.copydesk.findings;

import java.util.List;
import java.util.Optional;

import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.PhraseIndex;

/** One rule's look for what the desk knows. The phrases are put in order when the first paragraph is not known yet. */
final class PhraseSearch<T> {
    private final PhraseDetector<T> rule;
    private final List<T> known;
    private PhraseIndex<T> index;

    PhraseSearch(PhraseDetector<T> rule, List<T> known) {
        this.rule = rule;
        this.known = known;
    }

    List<Finding> in(Paragraph paragraph) {
        return index().in(paragraph.tokens())
                .stream()
                .map(found -> rule.look(paragraph, found))
                .flatMap(Optional::stream)
                .toList();
    }

    private PhraseIndex<T> index() {
        if (index == null) {
            index = new PhraseIndex<>();
            known.forEach(one -> rule.phrases(one).forEach(phrase -> index.add(phrase, one)));
        }
        return index;
    }
}
