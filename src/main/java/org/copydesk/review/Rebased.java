package org.copydesk.review;

import java.util.List;

import org.copydesk.text.Edit;
import org.copydesk.text.Span;

/**
 * One change of a version that stands for one or more changes of its draft.
 *
 * @param span of the version, with the {@code exact} words there
 * @param absorbed the corrections that it takes the place of
 * @param edits the changes of the draft that it stands for
 */
public record Rebased(Span span, String exact, String replacement, List<Correction> absorbed, List<Edit> edits) {

    /** Whether the version's own words are wanted back. */
    public boolean changesNothing() {
        return exact.equals(replacement);
    }
}
