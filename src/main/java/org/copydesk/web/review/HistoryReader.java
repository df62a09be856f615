package org.copydesk.web.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import org.copydesk.article.Article;
import org.copydesk.audit.AuditEvent;
import org.copydesk.review.Sheet;
import org.copydesk.web.Kept;
import org.copydesk.web.Names;

/** Reads what the history page shows. */
@RequestScoped
class HistoryReader {
    /** How many events a page of history shows. */
    private static final int EVENTS = 50;

    private final Names names;
    private final Kept kept;

    HistoryReader(Names names, Kept kept) {
        this.names = names;
        this.kept = kept;
    }

    /** All that a part of a line of time follows from: the chain up to the event {@code head}, and what people are called. */
    private record Source(long article, String head, long before, Map<String, String> names) {}

    /** The part of {@code sheet}'s line of time that ends before the event {@code before}, or with the newest. */
    HistoryPage.Reach reach(Sheet sheet, Optional<Long> before) {
        long following = sheet.base().seq() + 1;
        long end = before.map(seq -> Math.min(seq, following)).orElse(following);
        return kept.of(new Source(sheet.articleId(), sheet.head(), end, names.all()), () -> read(sheet.articleId(), end),
                HistoryPage.Reach::characters);
    }

    private HistoryPage.Reach read(long article, long end) {
        List<AuditEvent> events = AuditEvent.before(Article.chainOf(article), end, EVENTS + 1);
        var moments = events.stream().limit(EVENTS).map(event -> Moment.of(event, names::of)).toList();
        return new HistoryPage.Reach(moments, events.size() > EVENTS ? moments.get(EVENTS - 1).seq() : 0);
    }
}
