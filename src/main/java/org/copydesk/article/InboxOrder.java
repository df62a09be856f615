package org.copydesk.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    /** One column of an order. */
    record Key(String column, boolean descending) {

        static Key up(String column) {
            return new Key(column, false);
        }

        static Key down(String column) {
            return new Key(column, true);
        }

        String asSql() {
            return "a." + column + (descending ? " desc" : "");
        }
    }

    private final List<Key> keys;

    InboxOrder(Key... keys) {
        this.keys = List.of(keys);
    }

    List<Key> keys() {
        return keys;
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
