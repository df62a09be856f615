package org.copydesk.web.api;

import java.util.List;
import java.util.function.Function;

import org.copydesk.article.Unacceptable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One page of a list. {@code next} is what to send as {@code after} for the page that follows; absent on the last page.
 */
record Page<T>(List<T> items, @JsonInclude(JsonInclude.Include.NON_NULL) String next) {
    static final int DEFAULT_LIMIT = 50;
    static final int LARGEST_LIMIT = 1000;

    /** The page of a list held whole, that begins after the item named {@code after}. */
    static <T> Page<T> of(List<T> all, Function<T, String> name, String after, Integer limit) {
        int from = after == null ? 0 : position(all, name, after) + 1;
        int to = Math.min(all.size(), from + limit(limit));
        return new Page<>(all.subList(from, to), to < all.size() && to > from ? name.apply(all.get(to - 1)) : null);
    }

    /** The page made of {@code found}, which holds one item more than asked for if there is a next page. */
    static <T> Page<T> first(List<T> found, Function<T, String> name, int limit) {
        boolean more = found.size() > limit;
        var items = more ? found.subList(0, limit) : found;
        return new Page<>(items, more ? name.apply(items.get(limit - 1)) : null);
    }

    static int limit(Integer asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        if (asked < 1 || asked > LARGEST_LIMIT) {
            throw new Unacceptable("limit", "From 1 to " + LARGEST_LIMIT + ".");
        }
        return asked;
    }

    private static <T> int position(List<T> all, Function<T, String> name, String after) {
        for (int i = 0; i < all.size(); i++) {
            if (name.apply(all.get(i)).equals(after)) {
                return i;
            }
        }
        throw new Unacceptable("after", "There is no item " + after + " to go on from.");
    }
}
