package org.copydesk.web.review;

import java.util.Optional;

import org.copydesk.review.AnnotationKind;
import org.copydesk.text.Span;

/**
 * A comment or a flag on words of the draft.
 *
 * @param remark the id of the one that is edited; empty for a new one
 */
public record RemarkForm(String remark, AnnotationKind kind, Span span, String exact, String body) implements Panel {

    @Override
    public Optional<RemarkForm> asRemark() {
        return Optional.of(this);
    }

    /** What posts it: the noun below the article's address. */
    public String noun() {
        return remark.isEmpty() ? "remarks" : "remarks/" + remark;
    }
}
