package org.copydesk.ingest.formats.html;

import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;

/**
 * The story in a page, found by Readability4J, a port of Mozilla's Readability; where that finds nothing, or the page is too
 * large for it, the page's own article element is taken.
 *
 * @param paragraphs in order, none empty
 * @param title what the page's own title leaves when the site's name is taken off; empty where Readability was not asked
 * @param byline the author's line that stands in the page; empty where none was found
 */
record Story(List<String> paragraphs, String title, String byline) {
    /** Readability weighs each element against its neighbours: 20,000 took 14 s on a busy machine. News pages have 1,000 to 5,000. */
    private static final int MOST_WEIGHED = 8_000;
    /** It counts the characters of each element again and again; in UTF-16 code units of the page's text. */
    private static final int LONGEST_WEIGHED = 1_000_000;
    /** Fewer words are no story: then what hides on a page is looked at too, in UTF-16 code units. */
    private static final int SHORT = 140;
    private static final String NOWHERE = "http://copy.invalid/";
    /** What no reader sees, and what is there to work the page; Readability4J knows neither. */
    private static final String HIDDEN = "[hidden], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden], "
            + "[aria-hidden=true]:not(.fallback-image), [aria-modal=true][role=dialog], [role=menu], [role=menubar], [role=navigation], "
            + "[role=complementary], [role=alert], [role=alertdialog], [role=dialog]";
    private static final String NOT_THE_STORY = "nav, header nav, footer, aside, form, button, " + HIDDEN;

    /** @param address where the page was fetched; empty where it was sent */
    static Story of(Document page, String address) {
        if (page.getAllElements().size() > MOST_WEIGHED || page.wholeText().length() > LONGEST_WEIGHED) {
            return marked(page);
        }
        var from = address.isEmpty() ? NOWHERE : address;
        var seen = page.clone();
        seen.select(HIDDEN).remove();
        var story = weighed(seen, from);
        if (story.length() < SHORT) {
            var all = weighed(page.clone(), from);
            story = all.length() > story.length() ? all : story;
        }
        return story.paragraphs.isEmpty() ? marked(page) : story;
    }

    private static Story weighed(Document page, String address) {
        var article = new Readability4J(address, page).parse();
        var paragraphs = Optional.ofNullable(article.getArticleContent()).map(MarkupText::paragraphs).orElse(List.of());
        return new Story(paragraphs, told(article.getTitle()), byline(article));
    }

    private static String byline(Article article) {
        return told(article.getByline()).replaceAll("^[\\s\\p{Pd}|•·]+|[\\s\\p{Pd}|•·]+$", "");
    }

    private static String told(String line) {
        return line == null ? "" : MarkupText.line(line);
    }

    private static Story marked(Document page) {
        var copy = page.clone();
        copy.select(NOT_THE_STORY).remove();
        Element story = Optional.ofNullable(copy.selectFirst("article"))
                .or(() -> Optional.ofNullable(copy.selectFirst("main, [role=main]")))
                .orElse(copy.body());
        return new Story(MarkupText.paragraphs(story), "", "");
    }

    private int length() {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
