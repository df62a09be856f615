package org.copydesk.review;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.copydesk.article.Missing;
import org.copydesk.audit.Actor;
import org.copydesk.review.verbs.ReopenFindings;

/** What was dismissed for a source's copy or for the whole desk, and how it is heard again. */
@ApplicationScoped
public class QuietDesk {
    private final ReviewDesk review;

    QuietDesk(ReviewDesk review) {
        this.review = review;
    }

    /** A dismissal, with the article in whose review it was decided. */
    public record Quiet(long article, Dismissal dismissal) {}

    /** All that reach beyond their article: those for the desk first, then by source; newest first. */
    @Transactional
    public List<Quiet> list() {
        return DismissalRow.farReaching().stream().map(row -> new Quiet(row.articleId, row.value())).toList();
    }

    /**
     * Takes a dismissal back, as an act on the article where it was decided. Findings are heard again with the next act on each
     * article.
     */
    @Transactional
    public void hearAgain(String dismissal, Actor actor) {
        var row = DismissalRow.<DismissalRow>findByIdOptional(dismissal)
                .orElseThrow(() -> new Missing("Dismissal " + dismissal));
        review.performNow(row.articleId, actor, new ReopenFindings(dismissal));
    }
}
