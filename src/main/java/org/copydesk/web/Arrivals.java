package org.copydesk.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.article.Inbox;
import org.copydesk.article.InboxOrder;
import org.copydesk.article.InboxRow;

/**
 * Finds what came in since an inbox was loaded. An article is stamped when its bytes arrive and can be seen when it is stored, so
 * the last while before is looked at again and what was there already is left out by name.
 */
@ApplicationScoped
class Arrivals {
    /** Longer than taking in the largest article takes. */
    private static final Duration OVERLAP = Duration.ofSeconds(60);
    /** More new rows than this are not shown in place: a page has as many. */
    static final int MOST = 50;

    private final Inbox inbox;
    private final Appearance appearance;
    private final Clock clock;

    Arrivals(Inbox inbox, Appearance appearance, Clock clock) {
        this.inbox = inbox;
        this.appearance = appearance;
        this.clock = clock;
    }

    /** Nothing new yet: where an inbox begins that is loaded now. */
    ArrivalsPage begin(InboxQuery query) {
        var since = clock.instant().truncatedTo(ChronoUnit.MILLIS).minus(OVERLAP);
        return page(query, since, newer(query, since).stream().map(InboxRow::id).toList(), List.of());
    }

    /** What is new to an inbox that began at {@code since} with {@code known}. */
    ArrivalsPage since(InboxQuery query, Instant since, List<Long> known) {
        var rows = inbox.arrivedAfter(since) == known.size()
                ? List.<InboxRow>of()
                : newer(query, since).stream().filter(row -> !known.contains(row.id())).toList();
        return page(query, since, known, rows);
    }

    /** Where an inbox goes on that now shows {@code shown}. */
    ArrivalsPage goOn(ArrivalsPage shown) {
        var there = Stream.concat(shown.known().stream(), shown.rows().stream().map(InboxRow::id)).toList();
        var since = clock.instant().truncatedTo(ChronoUnit.MILLIS).minus(OVERLAP);
        var known = newer(shown.query(), since).stream().map(InboxRow::id).filter(there::contains).toList();
        return page(shown.query(), since, known, List.of());
    }

    private List<InboxRow> newer(InboxQuery query, Instant since) {
        return inbox.arrivedAfter(since) == 0
                ? List.of()
                : inbox.page(query.filter(), InboxOrder.RECEIVED, Optional.empty(), MOST)
                        .stream()
                        .takeWhile(row -> row.receivedAt().isAfter(since))
                        .toList();
    }

    private ArrivalsPage page(InboxQuery query, Instant since, List<Long> known, List<InboxRow> rows) {
        return new ArrivalsPage(query, since, known, rows, Math.max(1, appearance.poll().toSeconds()));
    }
}
