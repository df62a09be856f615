package org.copydesk.findings;

import java.util.ArrayList;
import java.util.List;

import org.copydesk.findings.reading.Paragraph;

/** A rule that looks at one paragraph at a time and at nothing else, so that what it found stays valid until that one changes. */
public interface ParagraphDetector extends Detector {

    /** What this rule suspects in {@code paragraph}, in any order; offsets are those of the paragraph. */
    List<Finding> look(Paragraph paragraph);

    @Override
    default List<Finding> detect(Copy copy) {
        var findings = new ArrayList<Finding>();
        for (var passage : copy.passages()) {
            var paragraph = passage.paragraph();
            for (var finding : paragraph.found(rule(), () -> look(paragraph))) {
                findings.add(finding.shift(passage.start()));
            }
        }
        return findings;
    }
}
