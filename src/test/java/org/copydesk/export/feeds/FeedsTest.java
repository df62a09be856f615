package org.copydesk.export.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.copydesk.audit.Canonical;
import org.copydesk.export.House;
import org.copydesk.export.Samples;
import org.copydesk.export.Schemas;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class FeedsTest {
    private static final List<FeedFormat> FORMATS = List.of(new Atom(House.EXAMPLE), new JsonFeed(House.EXAMPLE),
            new Rss(House.EXAMPLE));

    @Test
    void jsonFeedIsValid() throws IOException {
        Schemas.assertValidJson("feeds/jsonfeed/schema/feed.json", bytes(new JsonFeed(House.EXAMPLE), feed()), "feed");
        Schemas.assertValidJson("feeds/jsonfeed/schema/feed.json", bytes(new JsonFeed(House.EXAMPLE), empty()), "empty feed");
        var bad = new String(bytes(new JsonFeed(House.EXAMPLE), feed()), StandardCharsets.UTF_8).replace("\"url\"", "\"uri\"");
        assertFalse(Schemas.jsonFaults("feeds/jsonfeed/schema/feed.json", bad.getBytes(StandardCharsets.UTF_8)).isEmpty());
    }

    @Test
    void xmlIsWellFormedWhateverTheCopyHolds() throws Exception {
        for (var format : List.of(new Atom(House.EXAMPLE), new Rss(House.EXAMPLE))) {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);

            var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(format, feed())));

            assertEquals(3, document.getElementsByTagName("title").getLength() - 1, format.name());
        }
    }

    @Test
    void tellTheSameOfAnArticle() throws IOException {
        var atom = xml(new Atom(House.EXAMPLE)).select("entry").get(1);
        var rss = xml(new Rss(House.EXAMPLE)).select("item").get(1);
        var json = Canonical.parse(new String(bytes(new JsonFeed(House.EXAMPLE), feed()), StandardCharsets.UTF_8))
                .at("/items/1");
        var html = "<p id=\"p1\">Harbour talks end without a deal</p>";

        assertEquals("urn:uuid:5b0c1a34-77e2-4f0c-9a51-0d6e1f2a3b4c", atom.select("id").text());
        assertEquals(atom.select("id").text(), rss.select("guid").text());
        assertEquals(atom.select("id").text(), json.path("id").asText());
        assertEquals("CORRECTED-Harbour talks end without a deal", atom.select("title").text());
        assertEquals(atom.select("title").text(), rss.select("title").text());
        assertEquals(atom.select("title").text(), json.path("title").asText());
        assertEquals("2026-01-05T10:00:00Z", atom.select("updated").text());
        assertEquals("Mon, 05 Jan 2026 09:58:00 GMT", rss.select("pubDate").text());
        assertEquals("2026-01-05T10:00:00Z", json.path("date_modified").asText());
        assertEquals("A. Reporter", atom.select("author > name").text());
        assertEquals("A. Reporter", rss.select("dc|creator").text());
        assertTrue(atom.select("content").text().startsWith(html));
        assertTrue(rss.select("content|encoded").text().startsWith(html));
        assertTrue(json.path("content_html").asText().startsWith(html));
        assertEquals(Samples.corrected().text(), json.path("content_text").asText());
        assertEquals("CORRECTION: Corrects paragraph 2 to say “will”, instead of “won't”.", rss.select("description").text());
    }

    @Test
    void beginAsTheArticleDoesWhereNothingWasCorrected() throws IOException {
        assertEquals("“We won't 🖋 sign the pact,” minister Ingrid Solberg told reporters on Monday.",
                xml(new Atom(House.EXAMPLE)).select("entry").get(0).select("summary").text());
    }

    @Test
    void moveOnlyWhenATextChanges() throws IOException {
        assertEquals("2026-01-05T10:00:00.250Z", feed().updated().toString());
        for (var format : FORMATS) {
            assertEquals(new String(bytes(format, feed()), StandardCharsets.UTF_8),
                    new String(bytes(format, feed()), StandardCharsets.UTF_8));
        }
    }

    private static Feed feed() {
        return new Feed("Corrected & <approved>", "Articles", "https://news.example/feed", "https://news.example/", "en",
                List.of(new Feed.Entry(Samples.untouched(), "https://news.example/articles/1"),
                        new Feed.Entry(Samples.corrected(), "https://news.example/articles/2"),
                        new Feed.Entry(Samples.hostile(), "https://news.example/articles/3?a=1&b=2")));
    }

    private static Feed empty() {
        return new Feed("Nothing yet", "Articles", "https://news.example/feed", "https://news.example/", "en", List.of());
    }

    private static Document xml(FeedFormat format) throws IOException {
        return Jsoup.parse(new String(bytes(format, feed()), StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private static byte[] bytes(FeedFormat format, Feed feed) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(feed, out);
        return out.toByteArray();
    }
}
