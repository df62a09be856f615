package org.copydesk.web.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a visitor asked the review page to show, as its address says it.
 *
 * @param article the article's id
 * @param open what stands open: the id of a thing, {@code p3} for a paragraph, {@code cleaning-…} for a rule's fixes; may be
 *        empty
 */
public record Asked(long article, View view, Show show, String open) {

    /** The page's address with what is shown now, and nothing open. */
    public String address() {
        return query().isEmpty() ? path() : path() + "?" + query();
    }

    /** The address of the same page with {@code thing} open, and scrolled to {@code anchor}. */
    public String opening(String thing, String anchor) {
        var rest = query();
        return path() + "?" + (rest.isEmpty() ? "" : rest + "&") + "open=" + URLEncoder.encode(thing, StandardCharsets.UTF_8)
                + "#"
                + anchor;
    }

    /** The address of the same page with what stands open in a stretch closed. */
    public String closing(int number) {
        var rest = query();
        return path() + "?" + (rest.isEmpty() ? "" : rest + "&") + "stretch=" + number + "#p" + number;
    }

    /** The address of the same page in another view. */
    public String viewing(View other) {
        return new Asked(article, other, Show.ALL, "").address();
    }

    /** The address of the marked view with other cards. */
    public String showing(Show other) {
        return new Asked(article, View.MARKED, other, "").address();
    }

    private String path() {
        return "/articles/" + article;
    }

    private String query() {
        var views = view == View.MARKED ? "" : "view=" + view.code();
        var shows = show == Show.ALL ? "" : "show=" + show.code();
        return views.isEmpty() || shows.isEmpty() ? views + shows : views + "&" + shows;
    }
}
