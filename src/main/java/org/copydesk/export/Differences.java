package org.copydesk.export;

import java.util.List;

import org.copydesk.article.ArticleVersion;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.Correction;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.InQuote;
import org.copydesk.text.WordDiff;

/** What differs between a version and the next, as corrections by whoever made that: for text that came from outside. */
final class Differences {

    private Differences() {}

    static List<Correction> between(ArticleVersion before, ArticleVersion after) {
        return WordDiff.between(before.text, after.text)
                .edits()
                .stream()
                .map(edit -> new Correction("", before.number, edit.span().start(), edit.span().end(),
                        edit.span().of(before.text), edit.replacement(), ErrorCategory.OTHER, Severity.NEUTRAL, after.summary,
                        "",
                        after.actor, CorrectionStatus.SAVED, InQuote.OUTSIDE, "", "", after.seq))
                .toList();
    }
}
