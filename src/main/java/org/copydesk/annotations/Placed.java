package org.copydesk.annotations;

import java.util.List;

/**
 * An annotation that was taken onto an article.
 *
 * @param name the last segment of its address
 * @param things the ids of the article's annotations and corrections that it became; where its words were not found, orphans
 */
public record Placed(String name, List<String> things) {
    public Placed {
        things = List.copyOf(things);
    }
}
