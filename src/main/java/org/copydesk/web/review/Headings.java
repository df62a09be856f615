package org.copydesk.web.review;

import java.time.Instant;
import java.util.List;

import org.copydesk.article.InboxRow;
import org.copydesk.review.Gate;
import org.copydesk.review.GateClosed;
import org.copydesk.review.Quality;
import org.copydesk.review.Sheet;

/** Makes the head of an article's pages. */
final class Headings {

    private Headings() {}

    /** The head of the article of {@code row}, whose newest version was made at {@code saved}. */
    static Heading of(Sheet sheet, InboxRow row, Instant saved) {
        var base = sheet.base().version() + "-" + sheet.base().seq();
        var facts = sheet.snapshot().facts();
        return new Heading(sheet.articleId(), facts.slug(), facts.source(), facts.language(), facts.state(), facts.assignee(),
                row.receivedAt(), row.words(), row.scoreArrival(), row.scoreNow(), base, sheet.base().version(), saved,
                sheet.draft().placed().size(), causes(sheet), warning(sheet));
    }

    private static List<Heading.Cause> causes(Sheet sheet) {
        return Gate.causes(sheet).stream().map(cause -> cause(sheet, cause)).toList();
    }

    private static Heading.Cause cause(Sheet sheet, GateClosed.Cause cause) {
        var anchor = cause.finding().isEmpty() ? "" : "#i-" + cause.finding();
        return new Heading.Cause(cause.detail(), "/articles/" + sheet.articleId() + anchor);
    }

    private static String warning(Sheet sheet) {
        double untouched = Quality.untouched(sheet);
        boolean warned = Gate.isMachineTranslated(sheet.snapshot()) && untouched >= Gate.UNTOUCHED_WARNING
                && untouched <= Gate.UNTOUCHED_LIMIT;
        return warned ? "More than 85 % of this machine translation is untouched." : "";
    }
}
