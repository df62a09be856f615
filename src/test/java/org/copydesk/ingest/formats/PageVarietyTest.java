package org.copydesk.ingest.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.copydesk.ingest.formats.html.HtmlPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same story on the pages of many sites: its words are found, and what each page says of it. */
class PageVarietyTest {
    private static final List<String> STORY = List.of(
            "The ferry to the outer islands left the quay an hour late on Monday, the harbour master said, after a crew of nine had spent the night looking for a leak.",
            "“We found it behind the galley, where nobody had looked since the spring,” Ann Berg, its captain, told the people who were waiting in the rain.",
            "About two hundred of them had tickets for the nine o'clock crossing, which is the only one in winter, and some had slept in their cars.",
            "The next ferry goes on Tuesday, if the weather holds; the company has promised to pay for a night at the hotel by the church, which has forty rooms.");
    private static final String FACTS = "\"headline\":\"Ferry leaves late\",\"datePublished\":\"2026-01-05T09:00:00Z\",\"inLanguage\":\"en-GB\"";

    private static String paragraphs(String open, String close) {
        return String.join("", STORY.stream().map(line -> open + line + close).toList());
    }

    private static String linked(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    private static String page(String head, String body) {
        return "<!doctype html><html lang='en-GB'><head><meta charset='utf-8'><title>Ferry leaves late - The Quay</title>"
                + head
                + "</head><body><header><nav><ul><li><a href='/'>Home</a></li><li><a href='/s'>Sport</a></li></ul></nav></header>"
                + body
                + "<aside><h2>Most read</h2><ul><li><a href='/2'>A bridge is painted again</a></li><li><a href='/3'>Fog until Friday</a></li></ul></aside>"
                + "<footer><p>Copyright The Quay. All rights reserved.</p></footer></body></html>";
    }

    static Stream<Arguments> pages() {
        var story = paragraphs("<p>", "</p>");
        return Stream.of(
                Arguments.of("a blog", page("",
                        "<main><article class='post hentry'><header><h1 class='entry-title'>Ferry leaves late</h1><div class='entry-meta'>"
                                + "<time class='entry-date published' datetime='2026-01-05T09:00:00Z'>5 January 2026</time> by <span class='author vcard'><a class='url fn n' href='/ann' rel='author'>Ann Lee</a></span></div></header>"
                                + "<div class='entry-content'>" + story
                                + "</div><div class='sharedaddy'><a href='x'>Tweet</a><a href='y'>Mail</a></div></article></main>"
                                + "<div id='comments'><p>First! What a silly story, says somebody whom nobody knows.</p></div>")),
                Arguments.of("linked data in a graph",
                        page(linked(
                                "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"The Quay\"},"
                                        + "{\"@type\":\"NewsArticle\"," + FACTS
                                        + ",\"author\":{\"@id\":\"#ann\"}},{\"@type\":\"Person\",\"@id\":\"#ann\",\"name\":\"Ann Lee\"}]}"),
                                "<div class='story-body'><h1>Ferry leaves late</h1>" + story + "</div>")),
                Arguments.of("linked data about the page, the story inside",
                        page(linked(
                                "{\"@context\":\"https://schema.org\",\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":[\"NewsArticle\"],"
                                        + FACTS
                                        + ",\"author\":[{\"@type\":\"Person\",\"name\":[\"Ann Lee\"]}]}}"),
                                "<div class='story-body'><h1>Ferry leaves late</h1>" + story + "</div>")),
                Arguments.of("linked data in comment marks with a raw line feed",
                        page(linked("\n//<![CDATA[\n{\"@context\":\"https://schema.org\",\"@type\":\"ReportageNewsArticle\","
                                + FACTS
                                + ",\"description\":\"two\nlines\",\"author\":\"Ann Lee\"}\n//]]>\n"),
                                "<section class='article__body'><h1>Ferry leaves late</h1>" + story + "</section>")),
                Arguments.of("microdata",
                        page("", "<div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop='headline'>Ferry leaves late</h1>"
                                + "<meta itemprop='datePublished' content='2026-01-05T09:00:00Z'><span itemprop='author' itemscope itemtype='https://schema.org/Person'><span itemprop='name'>Ann Lee</span></span>"
                                + "<div itemprop='articleBody'>" + story + "</div></div>")),
                Arguments.of("Open Graph", page(
                        "<meta property='og:title' content='Ferry leaves late'><meta property='og:type' content='article'>"
                                + "<meta property='article:published_time' content='2026-01-05T09:00:00+00:00'><meta name='author' content='Ann Lee'>",
                        "<div id='content'><h1>Ferry leaves late</h1>" + story + "</div>")),
                Arguments.of("names of an analytics firm",
                        page("<meta name='sailthru.date' content='2026-01-05 09:00:00'><meta name='sailthru.author' content='Ann Lee'><meta name='sailthru.title' content='Ferry leaves late'>",
                                "<div class='l-article'><h1>Ferry leaves late</h1>" + story + "</div>")),
                Arguments.of("a byline of its own", page("<meta name='dc.date.issued' content='2026-01-05T09:00:00Z'>",
                        "<article><h1>Ferry leaves late</h1><p class='byline'>By Ann Lee</p>" + story + "</article>")),
                Arguments.of("text between breaks",
                        page("<meta name='pubdate' content='20260105T090000Z'><meta name='byl' content='By Ann Lee'>",
                                "<div class='text'><h1>Ferry leaves late</h1>" + String.join("<br><br>", STORY) + "</div>")),
                Arguments.of("advertisements between the paragraphs",
                        page(linked("[{\"@type\":\"BreadcrumbList\"},{\"@type\":\"NewsArticle\"," + FACTS
                                + ",\"author\":[{\"name\":\"Ann Lee\",\"@type\":\"Person\"}]}]"),
                                "<article><h1>Ferry leaves late</h1>"
                                        + paragraphs("<div class='para'><p>",
                                                "</p></div><div class='ad-slot' aria-hidden='true'>Advertisement</div>")
                                        + "<div class='newsletter-signup'><form><label>Your mail</label><input></form></div></article>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void findsTheStory(String site, String page) {
        var found = Taking.one(new HtmlPage(), Taking.envelope(page));

        for (var paragraph : STORY) {
            assertTrue(found.text().contains(paragraph), found.text());
        }
        for (var other : List.of("Sport", "Fog until", "All rights", "First!", "Tweet", "Advertisement", "Your mail")) {
            assertFalse(found.text().contains(other), found.text());
        }
        assertEquals("Ferry leaves late", found.particulars().headline());
        assertEquals("Ann Lee", found.particulars().byline().replaceFirst("^By ", ""));
        assertEquals(Optional.of(Instant.parse("2026-01-05T09:00:00Z")), found.particulars().published());
        assertEquals("en-GB", found.particulars().language());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"<html lang='ta'>,``,ta", "<html xml:lang='de-AT'>,``,de-AT",
            "<html>,<meta http-equiv='Content-Language' content='fr'>,fr",
            "<html>,<meta property='og:locale' content='pt_BR'>,pt-BR",
            "<html>,<meta name='language' content='nb'>,nb", "<html>,<meta itemprop='inLanguage' content='ar'>,ar"})
    void tellsTheLanguage(String html, String head, String language) {
        var page = "<!doctype html>" + html + "<head><title>x</title>" + head + "</head><body><article><h1>x</h1>"
                + paragraphs("<p>", "</p>") + "</article></body></html>";

        assertEquals(language, Taking.one(new HtmlPage(), Taking.envelope(page)).particulars().language());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title>Ferry leaves late | The Quay</title>", "<title>Ferry leaves late – News – The Quay</title>",
            "<title>The Quay: news</title><meta name='twitter:title' content='Ferry leaves late'>",
            "<title>The Quay</title><meta property='og:title' content='Ferry leaves late'>",
            "<title>Ferry leaves late</title>"})
    void tellsTheHeadlineWithoutTheSite(String head) {
        var page = "<!doctype html><html><head>" + head + "</head><body><article><h1>Ferry leaves late</h1>"
                + paragraphs("<p>", "</p>") + "</article></body></html>";

        var found = Taking.one(new HtmlPage(), Taking.envelope(page));

        assertEquals("Ferry leaves late", found.particulars().headline());
        assertEquals(1, found.text().split("Ferry leaves late", -1).length - 1);
    }
}
