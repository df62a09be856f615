package org.copydesk.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.Panache;

/** Finds articles: one indexed query a page, which begins after the last row of the page before. */
@ApplicationScoped
public class Inbox {
    private static final String ROW = "select a.id, a.slug, a.headline, a.source, a.language, a.state, a.assignee, a.receivedAt, a.changedAt, "
            + "a.version, a.words, a.openCritical, a.openMajor, a.openMinor, a.quotes, a.quotesConfirmed, a.scoreArrival, a.scoreNow, a.auditSeq "
            + "from ";

    /**
     * Up to {@code limit} rows in {@code order}.
     *
     * @param after the id of the last row of the page before; empty for the first page
     * @throws Unacceptable if that article or a named category does not exist
     */
    @Transactional
    public List<InboxRow> page(InboxFilter filter, InboxOrder order, Optional<Long> after, int limit) {
        var conditions = new InboxConditions();
        conditions.narrow(filter);
        var plan = SearchPlan.of(filter, order);
        plan.words().forEach(conditions::word);
        after.ifPresent(id -> conditions.following(plan, row(id)));
        var query = Panache.getEntityManager()
                .createQuery(ROW + plan.from() + conditions.where() + plan.sorted(conditions.columns()), InboxRow.class)
                .setMaxResults(limit);
        plan.leading().ifPresent(word -> query.setParameter("leading", word));
        conditions.values().forEach(query::setParameter);
        return query.getResultList();
    }

    /** How many articles came in after {@code moment}. */
    @Transactional
    public long arrivedAfter(Instant moment) {
        return Article.count("receivedAt > ?1", moment);
    }

    private static Article row(long id) {
        return Article.<Article>findByIdOptional(id).orElseThrow(() -> new Unacceptable("after", "There is no such row."));
    }
}
