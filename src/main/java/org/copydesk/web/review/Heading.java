package org.copydesk.web.review;

import java.time.Instant;
import java.util.List;

import org.copydesk.article.ArticleState;

/**
 * What the head of a page says of its article.
 *
 * @param base the state of the article that the page shows, as its forms send it back
 * @param version the number of the newest version, and {@code saved} when it was made
 * @param unsaved how many corrections the draft has beyond it
 * @param causes what stands against approval
 * @param warning said at approval where nothing forbids it; may be empty
 */
public record Heading(long article, String slug, String source, String language, ArticleState state, String assignee,
        Instant received, int words, double scoreArrival, double scoreNow, String base, int version, Instant saved, int unsaved,
        List<Cause> causes, String warning) {

    /** One thing that stands against approval, and where it is dealt with. */
    public record Cause(String detail, String address) {}

    public boolean isHandable() {
        return state == ArticleState.IN_REVIEW || state == ArticleState.INCOMING;
    }

    public boolean isApprovable() {
        return state == ArticleState.IN_REVIEW || state == ArticleState.CORRECTED;
    }

    public boolean isReopenable() {
        return state == ArticleState.CORRECTED || state == ArticleState.APPROVED || state == ArticleState.EXPORTED;
    }

    public boolean isSpiked() {
        return state == ArticleState.SPIKED;
    }

    /** Whether the page of that name takes what changed of it by itself; the others are loaded anew after an act. */
    public boolean mends(String page) {
        return page.equals("review") || page.equals("quotes");
    }

    /** One page of the article, and the key that leads to it. */
    public record Page(String words, String key, String address, boolean current) {}

    /** The pages of this article. */
    public List<Page> pages(String current) {
        return List.of(page("review", "Review", "r", "", current), page("quotes", "Quotes", "t", "/quotes", current),
                page("reference", "Reference", "b", "/reference", current),
                page("history", "History", "h", "/history", current), page("audit", "Audit", "v", "/audit", current),
                page("export", "Export", "o", "/export", current));
    }

    private Page page(String name, String words, String key, String path, String current) {
        return new Page(words, key, "/articles/" + article + path, name.equals(current));
    }
}
