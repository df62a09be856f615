package org.copydesk.web.api;

import java.util.Optional;

import org.copydesk.review.Correction;
import org.copydesk.review.Place;
import org.copydesk.review.Sheet;
import org.copydesk.text.Fate;
import org.copydesk.text.Span;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A place as the API tells it: in the version ({@code start, end, exact}), in the draft ({@code draftStart, draftEnd,
 * draftExact}), and what became of it. Offsets are UTF-16, half-open.
 *
 * @param correction the correction whose replacement alone holds the words; then start and end are that correction's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Located(int start, int end, String exact, int draftStart, int draftEnd, String draftExact, String fate,
        String correction) {

    /** Where {@code place} is; empty if its words are gone from the draft. */
    static Optional<Located> of(Sheet sheet, Place place) {
        var mapped = sheet.draft().map(place);
        if (mapped.fate() == Fate.ORPHANED) {
            return Optional.empty();
        }
        var words = mapped.span().of(sheet.draft().text());
        var holder = words.equals(place.exact()) ? Optional.<Correction>empty() : sheet.draft().holder(mapped.span());
        var version = holder.map(Correction::span).orElse(place.span());
        return Optional
                .of(new Located(version.start(), version.end(), version.of(sheet.snapshot().text()), mapped.span().start(),
                        mapped.span().end(), words, mapped.fate().code(), holder.map(Correction::id).orElse(null)));
    }

    /** A span of the version itself, standing at {@code draft}. */
    static Located of(Sheet sheet, Span version, Span draft) {
        return new Located(version.start(), version.end(), version.of(sheet.snapshot().text()), draft.start(), draft.end(),
                draft.of(sheet.draft().text()), null, null);
    }
}
