package org.copydesk.annotations;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is searched for, as Hypothesis asks: every condition must hold; an empty one holds for all. Words are found whatever their
 * case, each of them somewhere.
 *
 * @param after the value of the sort key beyond which the answer begins; empty for the beginning
 */
public record SearchQuery(String uri, String user, String group, List<String> tags, String any, String quote, String text,
        String references, Sort sort, Order order, String after, int offset, int limit) {

    /** What rows are sorted by. */
    public enum Sort {
        UPDATED, CREATED, GROUP, ID, USER;

        /** The sort of that name. */
        public static Optional<Sort> of(String name) {
            return List.of(values()).stream().filter(s -> s.name().toLowerCase(Locale.ROOT).equals(name)).findFirst();
        }

        private String key(SearchRow row) {
            return switch (this) {
                case UPDATED -> row.updated();
                case CREATED -> row.created();
                case GROUP -> row.group();
                case ID -> row.id();
                case USER -> row.user();
            };
        }
    }

    /** Which way. */
    public enum Order {
        ASC, DESC
    }

    /** Rows in the wanted order; equal ones by their ids. */
    Comparator<SearchRow> comparator() {
        Comparator<SearchRow> rising = Comparator.<SearchRow, String>comparing(sort::key).thenComparing(SearchRow::id);
        return order == Order.ASC ? rising : rising.reversed();
    }

    /** Whether a row lies behind {@link #after}. */
    boolean isBehind(SearchRow row) {
        int compared = sort.key(row).compareTo(after);
        return after.isEmpty() || (order == Order.ASC ? compared > 0 : compared < 0);
    }

    /** Which rows are found, beside their address. */
    Predicate<SearchRow> condition() {
        return row -> (user.isEmpty() || row.user().equals(user) || row.user().startsWith("acct:" + user + "@"))
                && (group.isEmpty() || row.group().equals(group))
                && tags.stream().allMatch(tag -> row.tags().stream().anyMatch(tag::equalsIgnoreCase))
                && holds(row.quote(), quote) && holds(row.text(), text)
                && holds(String.join("\n", row.quote(), row.text(), row.uri(), row.user(), String.join("\n", row.tags())), any)
                && (references.isEmpty() || row.references().contains(references));
    }

    private static boolean holds(String text, String words) {
        var lower = text.toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream().allMatch(lower::contains);
    }
}
