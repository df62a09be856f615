package org.copydesk.ingest.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.copydesk.ingest.Particulars;
import org.copydesk.ingest.Received;
import org.copydesk.ingest.Unreadable;
import org.copydesk.ingest.formats.feed.Atom;
import org.copydesk.ingest.formats.feed.JsonFeed;
import org.copydesk.ingest.formats.feed.Rss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds become articles: what each item says of itself, its text without markup, its own bytes. */
class FeedTest {
    private static final Rss RSS = new Rss(Taking.LIMITS);
    private static final Atom ATOM = new Atom(Taking.LIMITS);
    private static final JsonFeed JSON = new JsonFeed(Taking.LIMITS);
    private static final Optional<Instant> NINE = Optional.of(Instant.parse("2026-01-05T09:00:00Z"));

    private static Received rss(String item) {
        return Taking.several(RSS, Taking.envelope("<rss version='2.0'><channel>" + item + "</channel></rss>")).get(0);
    }

    private static Received atom(String entry) {
        return Taking.several(ATOM, Taking.envelope("<feed xmlns='http://www.w3.org/2005/Atom'>" + entry + "</feed>")).get(0);
    }

    @Test
    void readsAnItemOfRss() {
        var item = rss(
                """
                        <language>en_GB</language><managingEditor>desk@a.example (Night desk)</managingEditor>
                        <item><title>Ferry &amp; bridge</title><link> https://a.example/1 </link><guid isPermaLink='false'>a-1</guid>
                        <pubDate>Mon, 5 Jan 26 04:00 EST</pubDate>
                        <description>&lt;p onclick='x()'&gt;The ferry sank.&lt;/p&gt;&lt;script&gt;steal()&lt;/script&gt;&lt;p&gt;Nobody&lt;br&gt;drowned.&lt;/p&gt;</description>
                        </item>""");

        assertEquals("Ferry & bridge\n\nThe ferry sank.\n\nNobody\ndrowned.", item.text());
        assertEquals(new Particulars("a-1", "", "Ferry & bridge", "Night desk", "", "en-GB", "https://a.example/1", NINE),
                item.particulars());
    }

    @Test
    void prefersTheFullContentToTheSummary() {
        var item = rss("<item xmlns:content='http://purl.org/rss/1.0/modules/content/'><description>Short.</description>"
                + "<content:encoded><![CDATA[<p>Long &amp; whole.</p>]]></content:encoded></item>");

        assertEquals("Long & whole.", item.text());
    }

    @Test
    void readsAnEntryOfAtom() {
        var entry = atom(
                """
                        <author><name>Desk</name></author>
                        <entry xml:base='https://a.example/x/' xml:lang='de'><id>tag:a.example,2026:1</id>
                        <title type='html'>Talks &amp;lt;late&amp;gt;</title><link rel='self' href='self'/><link href='1.html'/>
                        <published>2026-01-05T10:00:00+01:00</published>
                        <author><name>Ann Lee</name></author><author><name>Bo Dahl</name></author>
                        <content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>One.</p><ul><li>Two.</li></ul></div></content>
                        </entry>""");

        assertEquals("Talks <late>\n\nOne.\n\nTwo.", entry.text());
        assertEquals(new Particulars("tag:a.example,2026:1", "", "Talks <late>", "Ann Lee, Bo Dahl", "", "de",
                "https://a.example/x/1.html", NINE), entry.particulars());
    }

    @Test
    void takesATitleOfAtomLiterallyUnlessItSaysOtherwise() {
        assertEquals("Less <b>is</b> more", atom("<entry><title>Less &lt;b&gt;is&lt;/b&gt; more</title></entry>").text());
    }

    @Test
    void readsAnItemOfJsonFeed() {
        var feed = """
                {"version":"https://jsonfeed.org/version/1.1","language":"sv","authors":[{"name":"Desk"}],
                 "items":[{"id":7,"url":"https://a.example/7","title":"Färjan","content_html":"<p>Färjan <b>sjönk</b>.</p>",
                 "date_published":"2026-01-05T09:00:00Z"}, "no item", {"id":"8","content_text":"Text."}]}""";

        var items = Taking.several(JSON, Taking.envelope(feed));

        assertEquals("Färjan\n\nFärjan sjönk.", items.get(0).text());
        assertEquals(new Particulars("7", "", "Färjan", "Desk", "", "sv", "https://a.example/7", NINE),
                items.get(0).particulars());
        assertEquals(List.of("", "Text."), items.subList(1, 3).stream().map(Received::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252", "UTF-32BE"})
    void keepsEachItemsOwnBytes(String name) {
        var charset = Charset.forName(name);
        var item = "<item><title>Café</title></item>";
        var feed = "<?xml version='1.0' encoding='" + name + "'?>\r\n<rss><channel>é<item/>" + item + "</channel></rss>";

        var parts = Taking.parts(RSS, Taking.envelope(feed, charset));

        var expected = item.getBytes(name.equals("UTF-16") ? StandardCharsets.UTF_16BE : charset);
        assertArrayEquals(expected, parts.get(1).envelope().content());
        assertEquals("Café", parts.get(1).article().orElseThrow().text());
    }

    @Test
    void keepsEachJsonItemsOwnBytes() {
        var feed = "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[ {\"id\":\"é\"} ,{\"id\":\"b\", \"title\":\"ü\"}]}";

        var parts = Taking.parts(JSON, Taking.envelope(feed));

        assertEquals(List.of("{\"id\":\"é\"}", "{\"id\":\"b\", \"title\":\"ü\"}"),
                parts.stream().map(part -> new String(part.envelope().content(), StandardCharsets.UTF_8)).toList());
    }

    @Test
    void readsAFeedThatIsNotWellFormed() {
        var items = Taking.several(RSS,
                Taking.envelope(
                        "<rss><channel><item><title>A & B \u0004 &eacute;</title><description><p>One<br>two</description></item>"
                                + "<item><title>Next</title></item>"));

        assertEquals(List.of("A & B é\n\nOne\ntwo", "Next"), items.stream().map(Received::text).toList());
    }

    @Test
    void namesAnItemWithoutANameByItsAddressOrItsWords() {
        assertEquals("https://a.example/1",
                rss("<item><title>T</title><link>https://a.example/1</link></item>").particulars().guid());
        assertTrue(rss("<item><title>T</title></item>").particulars().guid().startsWith("sha256:"));
    }

    @Test
    void dropsAnAddressThatIsNotOfTheWeb() {
        assertEquals("", rss("<item><title>T</title><link>javascript:alert(1)</link></item>").particulars().link());
    }

    @Test
    void keepsQuietAboutADateThatIsNone() {
        var item = rss("<item><title>T</title><pubDate>soon</pubDate></item>");

        assertEquals(Optional.empty(), item.particulars().published());
        assertEquals(List.of("Its date is not one: soon"), item.additions().warnings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Mon, 05 Jan 2026 09:00:00 GMT|2026-01-05T09:00:00Z",
            "5 Jan 26 10:00 +0100|2026-01-05T09:00:00Z", "Mon, 05 Jan 2026 01:00:00 PST|2026-01-05T09:00:00Z",
            "Mon, 5 January 2026 09:00 Z|2026-01-05T09:00:00Z", "05 Jan 98|1998-01-05T00:00:00Z",
            "2026-01-05T10:00+01:00|2026-01-05T09:00:00Z", "2026-01-05T09:00:00.123Z|2026-01-05T09:00:00Z",
            "2026-01-05 09:00:00|2026-01-05T09:00:00Z", "20260105T090000Z|2026-01-05T09:00:00Z", "2026-01|2026-01-01T00:00:00Z",
            "2026-13-05|", "Mon, 32 Jan 2026|", "yesterday|", "5 Foo 2026|", "Mon, 5 Jan 2026 09:00 XYZ|"})
    void readsDatesAsFeedsWriteThem(String written, String moment) {
        assertEquals(Optional.ofNullable(moment).map(Instant::parse), CopyDates.of(written));
    }

    @Test
    void ignoresATypeDeclaredElsewhereAndRefusesEntities() {
        var rss = "<rss><channel><item><title>&x;</title></item></channel></rss>";

        assertEquals("&x;",
                Taking.several(RSS, Taking.envelope("<!DOCTYPE rss SYSTEM 'file:///etc/passwd'>" + rss)).get(0).text());
        var hostile = Taking.envelope("<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + rss);
        assertThrows(Unreadable.class, () -> RSS.read(hostile));
    }

    @Test
    void refusesWhatIsTooDeepOrTooMuch() {
        var deep = Taking.envelope("<rss><channel>" + "<a>".repeat(10_000));
        var many = Taking.envelope("<rss><channel>" + "<item/>".repeat(5_001) + "</channel></rss>");
        var wide = Taking.envelope("<rss><channel><item>" + "<a/>".repeat(300_000) + "</item></channel></rss>");
        var deepJson = Taking.envelope("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + "[".repeat(10_000));

        var open = Taking.envelope("<rss>" + "<".repeat(3_000_000));
        assertTimeout(Duration.ofSeconds(10), () -> assertEquals(List.of(), Taking.several(RSS, open)));
        var unclosed = Taking.envelope("<rss>" + "<a".repeat(1_000_000) + ">");
        assertTimeout(Duration.ofSeconds(10), () -> assertThrows(Unreadable.class, () -> RSS.read(unclosed)));
        assertThrows(Unreadable.class, () -> RSS.read(deep));
        assertEquals(Unreadable.Cause.TOO_LARGE, assertThrows(Unreadable.class, () -> RSS.read(many)).reason());
        assertEquals(Unreadable.Cause.TOO_LARGE, assertThrows(Unreadable.class, () -> RSS.read(wide)).reason());
        assertThrows(Unreadable.class, () -> JSON.read(deepJson));
    }
}
