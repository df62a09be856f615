package org.copydesk.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.PhraseIndex;

/**
 * A rule that looks for phrases that the desk knows, in one paragraph at a time, so that what it found stays valid until that one
 * or the desk's knowledge changes.
 */
public interface PhraseDetector<T> extends Detector {

    /** The part of the desk's knowledge that the phrases come from: equal parts give equal phrases. */
    List<T> known(Knowledge knowledge);

    /** The phrases to look for by reason of {@code one} of {@link #known}. */
    List<String> phrases(T one);

    /** What the rule suspects where it found a phrase of {@code paragraph}; offsets are those of the paragraph. */
    Optional<Finding> look(Paragraph paragraph, PhraseIndex.Found<T> found);

    @Override
    default List<Finding> detect(Copy copy) {
        var known = known(copy.knowledge());
        if (known.isEmpty()) {
            return List.of();
        }
        var search = new PhraseSearch<>(this, known);
        var findings = new ArrayList<Finding>();
        for (var passage : copy.passages()) {
            var paragraph = passage.paragraph();
            for (var finding : paragraph.found(rule(), known, () -> search.in(paragraph))) {
                findings.add(finding.shift(passage.start()));
            }
        }
        return findings;
    }
}
