package org.copydesk.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.copydesk.mqm.ErrorCategory;

/** The conditions of one inbox query, in JPQL, with their values. Articles are {@code a}, the word searched for first is {@code w}. */
final class InboxConditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Set<String> columns = new HashSet<>();

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    /** The columns that are the same in all rows asked for. */
    Set<String> columns() {
        return columns;
    }

    /** Lets through what {@code filter} asks for, its words left out. */
    void narrow(InboxFilter filter) {
        filter.state().ifPresentOrElse(state -> equal("state", state), () -> {
            conditions.add("a.state <> :spiked");
            values.put("spiked", ArticleState.SPIKED);
        });
        equal("source", filter.source());
        equal("language", filter.language());
        if (!filter.assignee().isEmpty()) {
            equal("assignee", (Object) (filter.assignee().equals("-") ? "" : filter.assignee()));
        }
        if (!filter.speaker().isEmpty()) {
            conditions.add("exists (select 1 from AnnotationRow n where n.articleId = a.id and n.speaker = :speaker)");
            values.put("speaker", filter.speaker());
        }
        if (!filter.category().isEmpty()) {
            category(filter.category());
        }
    }

    private void category(String code) {
        conditions.add(
                "exists (select 1 from FindingRow f where f.articleId = a.id and f.category = :category and f.version = a.version "
                        + "and f.status = org.copydesk.review.FindingStatus.OPEN)");
        values.put("category",
                ErrorCategory.of(code).orElseThrow(() -> new Unacceptable("category", "There is no category " + code + ".")));
    }

    private void equal(String column, String value) {
        if (!value.isEmpty()) {
            equal(column, (Object) value);
        }
    }

    private void equal(String column, Object value) {
        conditions.add("a." + column + " = :" + column);
        values.put(column, value);
        columns.add(column);
    }

    /** Lets through articles in which {@code word} is. */
    void word(String word) {
        var name = "word" + values.size();
        conditions.add("exists (select 1 from ArticleWord o where o.articleId = a.id and o.word = :" + name + ")");
        values.put(name, word);
    }

    /**
     * Lets through what comes after {@code last}: the first key is further on, or it is equal and the rest is further on. That the
     * first is not further back follows, but said by itself it lets an index begin there.
     */
    void following(SearchPlan plan, Article last) {
        var alternatives = new ArrayList<String>();
        var equal = "";
        for (var key : plan.order().keys()) {
            var name = "last_" + key.column();
            var column = plan.column(key);
            values.put(name, value(last, key.column()));
            if (equal.isEmpty()) {
                conditions.add(column + (key.descending() ? " <= :" : " >= :") + name);
            }
            alternatives.add("(" + equal + column + (key.descending() ? " < :" : " > :") + name + ")");
            equal += column + " = :" + name + " and ";
        }
        conditions.add("(" + String.join(" or ", alternatives) + ")");
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
