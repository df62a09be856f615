package org.copydesk.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.copydesk.article.InboxOrder.Key;
import org.copydesk.mqm.ErrorCategory;

import io.quarkus.hibernate.orm.panache.Panache;

/** Finds articles: one indexed query a page, which begins after the last row of the page before. */
@ApplicationScoped
public class Inbox {
    private static final String ROW = "select a.id, a.slug, a.headline, a.source, a.language, a.state, a.assignee, a.receivedAt, a.changedAt, "
            + "a.version, a.words, a.openCritical, a.openMajor, a.openMinor, a.quotes, a.quotesConfirmed, a.scoreArrival, a.scoreNow, a.auditSeq "
            + "from Article a";

    /**
     * Up to {@code limit} rows in {@code order}.
     *
     * @param after the id of the last row of the page before; empty for the first page
     * @throws Unacceptable if that article or a named category does not exist
     */
    @Transactional
    public List<InboxRow> page(InboxFilter filter, InboxOrder order, Optional<Long> after, int limit) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        narrow(filter, conditions, values);
        after.ifPresent(id -> conditions.add(following(order, row(id), values)));
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var sorted = String.join(", ", order.keys().stream().map(Key::asSql).toList());
        var query = Panache.getEntityManager()
                .createQuery(ROW + where + " order by " + sorted, InboxRow.class)
                .setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** The sources whose copy is on the desk, by name. */
    @Transactional
    public List<String> sources() {
        return Panache.getEntityManager()
                .createQuery("select distinct a.source from Article a order by a.source", String.class)
                .getResultList();
    }

    /** The languages that the desk's copy is in, as BCP 47 tags in order. */
    @Transactional
    public List<String> languages() {
        return Panache.getEntityManager()
                .createQuery("select distinct a.language from Article a order by a.language", String.class)
                .getResultList();
    }

    /** How many articles came in after {@code moment}. */
    @Transactional
    public long arrivedAfter(Instant moment) {
        return Article.count("receivedAt > ?1", moment);
    }

    private static Article row(long id) {
        return Article.<Article>findByIdOptional(id).orElseThrow(() -> new Unacceptable("after", "There is no such row."));
    }

    private static void narrow(InboxFilter filter, List<String> conditions, Map<String, Object> values) {
        filter.state().ifPresentOrElse(state -> equal("state", state, conditions, values), () -> {
            conditions.add("a.state <> :spiked");
            values.put("spiked", ArticleState.SPIKED);
        });
        equal("source", filter.source(), conditions, values);
        equal("language", filter.language(), conditions, values);
        if (!filter.assignee().isEmpty()) {
            equal("assignee", (Object) (filter.assignee().equals("-") ? "" : filter.assignee()), conditions, values);
        }
        if (!filter.speaker().isEmpty()) {
            conditions.add("exists (select 1 from AnnotationRow n where n.articleId = a.id and n.speaker = :speaker)");
            values.put("speaker", filter.speaker());
        }
        if (!filter.category().isEmpty()) {
            conditions.add(
                    "exists (select 1 from FindingRow f where f.articleId = a.id and f.category = :category and f.version = a.version "
                            + "and f.status = org.copydesk.review.FindingStatus.OPEN)");
            values.put("category", ErrorCategory.of(filter.category())
                    .orElseThrow(() -> new Unacceptable("category", "There is no category " + filter.category() + ".")));
        }
        int number = 0;
        for (var word : ArticleWord.words(filter.q())) {
            conditions.add("exists (select 1 from ArticleWord w where w.articleId = a.id and w.word = :word" + number + ")");
            values.put("word" + number++, word);
        }
    }

    private static void equal(String column, String value, List<String> conditions, Map<String, Object> values) {
        if (!value.isEmpty()) {
            equal(column, (Object) value, conditions, values);
        }
    }

    private static void equal(String column, Object value, List<String> conditions, Map<String, Object> values) {
        conditions.add("a." + column + " = :" + column);
        values.put(column, value);
    }

    /** What holds for the rows after {@code last}: the first key is further on, or it is equal and the rest is further on. */
    private static String following(InboxOrder order, Article last, Map<String, Object> values) {
        var alternatives = new ArrayList<String>();
        var equal = "";
        for (var key : order.keys()) {
            var name = "last_" + key.column();
            values.put(name, value(last, key.column()));
            alternatives.add("(" + equal + "a." + key.column() + (key.descending() ? " < :" : " > :") + name + ")");
            equal += "a." + key.column() + " = :" + name + " and ";
        }
        return "(" + String.join(" or ", alternatives) + ")";
    }

    private static Object value(Article row, String column) {
        return switch (column) {
            case "id" -> row.id;
            case "receivedAt" -> row.receivedAt;
            case "changedAt" -> row.changedAt;
            case "openCritical" -> row.openCritical;
            case "openMajor" -> row.openMajor;
            case "scoreNow" -> row.scoreNow;
            case "words" -> row.words;
            case "headline" -> row.headline;
            default -> throw new IllegalArgumentException("no order by " + column);
        };
    }
}
