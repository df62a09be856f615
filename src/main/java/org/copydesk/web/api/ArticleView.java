package org.copydesk.web.api;

import java.time.Instant;

import org.copydesk.article.Article;
import org.copydesk.audit.Canonical;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.Quality;
import org.copydesk.review.Sheet;

/** An article as the API tells it: {@code text} is the newest version's, {@code draft} has the accepted corrections applied. */
record ArticleView(String id, String guid, String slug, String headline, String byline, String dateline, String source,
        String language,
        String state, String assignee, String receivedAt, String changedAt, int version, String text, String draft,
        Counts counts,
        Score score) {

    /** How much there is of what; findings are the open ones. */
    record Counts(int critical, int major, int minor, int quotes, int confirmed, long accepted, long proposed, long orphans) {}

    /** The draft's MQM score, what it is made of, and the score on arrival. */
    record Score(double mqm, int words, double penalty, double arrival) {}

    static ArticleView of(Article row, Sheet sheet) {
        var facts = sheet.snapshot().facts();
        var score = Quality.now(sheet);
        return new ArticleView(Long.toString(sheet.articleId()), facts.guid(), facts.slug(), row.headline, facts.byline(),
                facts.dateline(),
                facts.source(), facts.language(), facts.state().code(), facts.assignee(), time(row.receivedAt),
                time(row.changedAt),
                sheet.base().version(), sheet.snapshot().text(), sheet.draft().text(), counts(row, sheet),
                new Score(score.mqm(), score.words(), score.penalty(), row.scoreArrival));
    }

    private static Counts counts(Article row, Sheet sheet) {
        var corrections = sheet.snapshot().corrections();
        return new Counts(row.openCritical, row.openMajor, row.openMinor, row.quotes, row.quotesConfirmed,
                corrections.stream().filter(c -> c.status() == CorrectionStatus.ACCEPTED).count(),
                corrections.stream().filter(c -> c.status() == CorrectionStatus.PROPOSED).count(),
                sheet.snapshot().annotations().stream().filter(a -> a.place().isEmpty()).count());
    }

    static String time(Instant at) {
        return Canonical.time(at);
    }
}
