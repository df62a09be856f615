package org.copydesk.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How the inbox is sorted. Each order ends with the id, so that a page's last row says where the next page begins. */
public enum InboxOrder {
    /** Newest first. */
    RECEIVED(Key.down("receivedAt"), Key.down("id")),
    OLDEST(Key.up("receivedAt"), Key.up("id")),
    /** Most critical findings first, then major ones, then the lowest score. */
    WORST(Key.down("openCritical"), Key.down("openMajor"), Key.up("scoreNow"), Key.down("id")),
    CHANGED(Key.down("changedAt"), Key.down("id")),
    LONGEST(Key.down("words"), Key.down("id")),
    HEADLINE(Key.up("headline"), Key.up("id"));

    /** The columns that stand before these orders in an index of V1 or V10, those with the fewest rows of one value first. */
    private static final Map<InboxOrder, List<String>> INDEXED = Map.of(RECEIVED, List.of("assignee", "source", "state"),
            OLDEST,
            List.of("assignee", "source", "state"), WORST, List.of("state"));

    /** One column of an order. */
    record Key(String column, boolean descending) {

        static Key up(String column) {
            return new Key(column, false);
        }

        static Key down(String column) {
            return new Key(column, true);
        }
    }

    private final List<Key> keys;

    InboxOrder(Key... keys) {
        this.keys = List.of(keys);
    }

    List<Key> keys() {
        return keys;
    }

    /**
     * The order of rows that are all the same in one of {@code columns}: it begins with that column where an index has both. It
     * changes no order, but H2 then sees that it need not sort.
     */
    List<Key> within(Set<String> columns) {
        return INDEXED.getOrDefault(this, List.of())
                .stream()
                .filter(columns::contains)
                .findFirst()
                .map(column -> Stream.concat(Stream.of(new Key(column, this == RECEIVED)), keys.stream()).toList())
                .orElse(keys);
    }

    /** The word in addresses: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order whose {@link #code()} this is. */
    public static Optional<InboxOrder> of(String code) {
        return Arrays.stream(values()).filter(order -> order.code().equals(code)).findFirst();
    }
}
