package org.copydesk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.copydesk.article.ArticleState;
import org.copydesk.article.InboxFilter;
import org.copydesk.article.InboxOrder;
import org.copydesk.article.Unacceptable;

import io.netty.handler.codec.http.QueryStringDecoder;

/** What an inbox shows, as its address says it; every link of the inbox is this with one thing changed. */
public final class InboxQuery {
    private static final String AFTER = "after";
    private static final List<String> NAMES = List.of("state", "source", "language", "assignee", "category", "speaker", "q",
            "sort", AFTER);

    private final Map<String, String> values;

    private InboxQuery(Map<String, String> values) {
        this.values = values;
    }

    /** The query that {@code parameters} hold; others than the inbox's own are left out. */
    public static InboxQuery of(Map<String, List<String>> parameters) {
        var values = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> parameters.getOrDefault(name, List.of())
                .stream()
                .findFirst()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .ifPresent(value -> values.put(name, value)));
        return new InboxQuery(values);
    }

    /** The query that an address has after its path; that of the plain inbox where it cannot be read. */
    public static InboxQuery of(String query) {
        try {
            return of(new QueryStringDecoder(query).parameters());
        } catch (IllegalArgumentException unreadable) {
            return of(Map.of());
        }
    }

    /** The value of one parameter; empty where it is not asked for. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** @throws Unacceptable if there is no such state */
    public InboxFilter filter() {
        var state = get("state");
        return new InboxFilter(
                state.isEmpty()
                        ? Optional.empty()
                        : Optional.of(ArticleState.of(state)
                                .orElseThrow(() -> new Unacceptable("state", "There is no state " + state + "."))),
                get("source"), get("language"), get("assignee"), get("q"), get("speaker"), get("category"));
    }

    /** @throws Unacceptable if there is no such order */
    public InboxOrder order() {
        var sort = get("sort");
        return sort.isEmpty()
                ? InboxOrder.RECEIVED
                : InboxOrder.of(sort).orElseThrow(() -> new Unacceptable("sort", "There is no order " + sort + "."));
    }

    /** @throws Unacceptable if it is no id */
    public Optional<Long> after() {
        var after = get(AFTER);
        if (!after.isEmpty() && !after.matches("\\d{1,18}")) {
            throw new Unacceptable(AFTER, "There is no such row.");
        }
        return after.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(after));
    }

    /** Whether it asks for some articles and not for all. */
    public boolean isNarrow() {
        return NAMES.stream().anyMatch(name -> !name.equals("sort") && !name.equals(AFTER) && values.containsKey(name));
    }

    /** Whether it asks for what the form keeps under More. */
    public boolean isDetailed() {
        return List.of("language", "category", "speaker").stream().anyMatch(values::containsKey);
    }

    /** The address of the same inbox with one thing changed, from its first row; an empty value asks for nothing. */
    public String with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.remove(AFTER);
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return "/" + query(changed);
    }

    /** The address of the page of the same inbox that follows the article {@code id}. */
    public String following(long id) {
        return with(AFTER, Long.toString(id));
    }

    /** What an address of this inbox has after its path; empty or from the question mark on. */
    public String getQuery() {
        return query(values);
    }

    private static String query(Map<String, String> values) {
        return values.entrySet()
                .stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.collectingAndThen(Collectors.joining("&"), all -> all.isEmpty() ? "" : "?" + all));
    }
}
