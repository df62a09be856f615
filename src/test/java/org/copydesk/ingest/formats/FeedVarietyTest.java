package org.copydesk.ingest.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Received;
import org.copydesk.ingest.formats.feed.Atom;
import org.copydesk.ingest.formats.feed.JsonFeed;
import org.copydesk.ingest.formats.feed.Rss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same item as many programs write it into their feeds. */
class FeedVarietyTest {
    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");

    static Stream<Arguments> feeds() {
        return Stream.of(Arguments.of("RSS 0.91 with its document type",
                "<?xml version='1.0'?><!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'http://a.example/rss.dtd'>"
                        + "<rss version='0.91'><channel><title>Desk</title><language>en</language><item><title>Ferry late</title>"
                        + "<link>https://a.example/1</link><description>The ferry was late.</description></item></channel></rss>"),
                Arguments.of("RSS 0.92 with markup in its description",
                        "<rss version='0.92'><channel><language>en</language><item><title>Ferry late</title><link>https://a.example/1</link>"
                                + "<description>&lt;p&gt;The &lt;b&gt;ferry&lt;/b&gt; was late.&lt;/p&gt;&lt;img src=x&gt;</description>"
                                + "<enclosure url='https://a.example/1.mp3' length='1' type='audio/mpeg'/></item></channel></rss>"),
                Arguments.of("RSS 1.0 with items beside the channel",
                        "<rdf:RDF xmlns='http://purl.org/rss/1.0/' xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                                + "<channel rdf:about='https://a.example/'><title>Desk</title><dc:language>en</dc:language><items><rdf:Seq><rdf:li rdf:resource='https://a.example/1'/></rdf:Seq></items></channel>"
                                + "<item rdf:about='https://a.example/1'><title>Ferry late</title><link>https://a.example/1</link><description>The ferry was late.</description></item></rdf:RDF>"),
                Arguments.of("RSS 0.90",
                        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://my.netscape.com/rdf/simple/0.9/'>"
                                + "<channel><title>Desk</title><language>en</language></channel><item><title>Ferry late</title><link>https://a.example/1</link>"
                                + "<description>The ferry was late.</description></item></rdf:RDF>"),
                Arguments.of("RSS 1.1",
                        "<Channel xmlns='http://purl.org/net/rss1.1#' xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' rdf:about='https://a.example/'>"
                                + "<title>Desk</title><language>en</language><items rdf:parseType='Collection'><item rdf:about='https://a.example/1'>"
                                + "<title>Ferry late</title><link>https://a.example/1</link><description>The ferry was late.</description></item></items></Channel>"),
                Arguments.of("RSS 2.0 as a blog writes it",
                        "\n<?xml version='1.0' encoding='UTF-8'?><?xml-stylesheet type='text/css' href='x.css'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
                                + " xmlns:media='http://search.yahoo.com/mrss/' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' xmlns:atom='http://www.w3.org/2005/Atom'>"
                                + "<channel><atom:link rel='self' href='https://a.example/feed'/><language>en</language><item><media:title>Picture</media:title><itunes:title>Sound</itunes:title><title><![CDATA[Ferry late]]></title>"
                                + "<atom:link rel='self' href='https://a.example/self'/><link>https://a.example/1</link><media:content url='x'><media:description>A ferry</media:description></media:content>"
                                + "<description><![CDATA[Short [&#8230;]]]></description><content:encoded><![CDATA[<!-- wp:paragraph --><p>The ferry was late.</p><script>steal()</script><style>p{}</style>]]></content:encoded></item></channel></rss>"),
                Arguments.of("Atom 0.3 in escaped mode",
                        "<feed version='0.3' xmlns='http://purl.org/atom/ns#' xml:lang='en'><title>Desk</title><entry><title mode='escaped' type='text/html'>Ferry late</title>"
                                + "<link rel='alternate' type='text/html' href='https://a.example/1'/><issued>2026-01-05T09:00:00Z</issued>"
                                + "<content type='text/html' mode='escaped'>&lt;p&gt;The ferry was late.&lt;/p&gt;</content></entry></feed>"),
                Arguments.of("Atom 1.0 in XHTML with a prefix",
                        "<a:feed xmlns:a='http://www.w3.org/2005/Atom' xmlns:h='http://www.w3.org/1999/xhtml' xml:lang='en' xml:base='https://a.example/news/'><a:title>Desk</a:title>"
                                + "<a:entry><a:title type='xhtml'><h:div>Ferry <h:em>late</h:em></h:div></a:title><a:link href='../1'/><a:id>https://a.example/1</a:id>"
                                + "<a:content type='xhtml'><h:div><h:p>The ferry was <h:a href='x'>late</h:a>.</h:p></h:div></a:content></a:entry></a:feed>"),
                Arguments.of("Atom 1.0 without a namespace",
                        "<feed xml:lang='en'><entry><title>Ferry late</title><link href='https://a.example/1'/><content type='html'>&lt;p&gt;The ferry was late.&lt;/p&gt;</content></entry></feed>"),
                Arguments.of("JSON Feed 1.0",
                        "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"Desk\",\"language\":\"en\",\"items\":[{\"id\":1,\"title\":\"Ferry late\",\"url\":\"https://a.example/1\",\"content_html\":\"<p>The ferry was late.<\\/p>\"}]}"),
                Arguments.of("JSON Feed 1.1 with its version last",
                        "{\"title\":\"Desk\",\"language\":\"en\",\"items\":[{\"title\":\"Ferry late\",\"url\":\"https://a.example/1\",\"content_text\":\"The ferry was late.\"}],\"version\":\"https://jsonfeed.org/version/1.1\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("feeds")
    void readsTheSameItem(String producer, String feed) {
        var item = read(Taking.envelope(feed)).get(0);

        assertEquals("Ferry late\n\nThe ferry was late.", item.text());
        assertEquals("Ferry late", item.particulars().headline());
        assertEquals("https://a.example/1", item.particulars().link());
        assertEquals("en", item.particulars().language());
    }

    private static List<Received> read(Envelope envelope) {
        var format = Stream.of(new Atom(Taking.LIMITS), new Rss(Taking.LIMITS), new JsonFeed(Taking.LIMITS))
                .filter(feed -> feed.recognises(envelope))
                .findFirst()
                .orElseThrow();
        return Taking.several(format, envelope);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"<link>/1</link>|https://b.example/1",
            "<link>https://b.example/1?a=1&amp;b=2</link>|https://b.example/1?a=1&b=2",
            "<link xml:base='https://c.example/x/'>../1</link>|https://c.example/1",
            "<guid>https://b.example/1</guid>|https://b.example/1", "<guid isPermaLink='false'>https://b.example/1</guid>|``",
            "<link/><guid>https://b.example/1</guid>|https://b.example/1", "<link>javascript:steal()</link>|``",
            "<link>//b.example/1</link>|https://b.example/1"})
    void resolvesAddresses(String inside, String address) {
        var feed = "<rss version='2.0'><channel><item><title>x</title>" + inside + "</item></channel></rss>";
        var envelope = new Envelope(feed.getBytes(StandardCharsets.UTF_8), "", "", "", "test", "", "",
                "https://b.example/feeds/all.xml");

        assertEquals(address, read(envelope).get(0).particulars().link());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05T09:00:00Z", "2026-01-05T10:00:00+01:00", "2026-01-05T10:00:00.123+0100",
            "2026-01-05 09:00:00", "2026-01-05 04:00:00 -0500", "20260105T090000Z", "Mon, 05 Jan 2026 09:00:00 GMT",
            "Mon, 5 Jan 2026 09:00 UT", "05 Jan 26 04:00:00 EST", "Monday, 05-Jan-26 09:00:00 GMT", "Mon Jan  5 09:00:00 2026",
            "Mon Jan 05 01:00:00 PST 2026", "Mon, 05 Jan 2026 10:00:00 CET", "January 5, 2026 9:00 AM", "Jan 5, 2026, 09:00:00",
            "Mon, Jan 5, 2026 09:00 GMT", "5 January 2026 09:00", "2026/01/05 09:00", "Mon, 05 Jan 2026 09:00:00 Z",
            "2026-01-05T09:00Z", "Mon, 05 Jan 2026 18:00:00 JST"})
    void readsTheSameMoment(String written) {
        var feed = "<rss version='2.0'><channel><item><title>x</title><pubDate>" + written
                + "</pubDate></item></channel></rss>";

        var item = read(Taking.envelope(feed)).get(0);

        assertEquals(List.of(), item.additions().warnings(), written);
        assertEquals(NINE, item.particulars().published().orElseThrow().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-15"})
    void readsItInTheCharsetThatItDeclares(String charset) {
        var feed = "<?xml version='1.0' encoding='" + charset
                + "'?><rss version='2.0'><channel><item><title>Fähre</title></item></channel></rss>";

        assertEquals("Fähre", read(Taking.envelope(feed, Charset.forName(charset))).get(0).text());
    }

    @Test
    void keepsTheParagraphsOfTextWithoutTags() {
        var item = read(Taking.envelope("<rss version='2.0'><channel><item><title>a</title>"
                + "<description>One &amp;amp; all.\r\n \r\n\r\nTwo\nlines.\n</description></item></channel></rss>")).get(0);

        assertEquals("a\n\nOne & all.\n\nTwo lines.", item.text());
    }

    @Test
    void takesSeveralAuthorsFromAnyVocabulary() {
        var items = read(Taking.envelope("<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel>"
                + "<item><title>a</title><author>ann@a.example (Ann Lee)</author></item>"
                + "<item><title>b</title><dc:creator>Ann Lee</dc:creator><dc:creator>Bo Dahl</dc:creator></item>"
                + "<item><title>c</title><author>Ann Lee &lt;ann@a.example&gt;</author></item>"
                + "<item><title>d</title><author><name>Ann Lee</name><email>x@a.example</email></author></item></channel></rss>"));

        assertEquals(List.of("Ann Lee", "Ann Lee, Bo Dahl", "Ann Lee", "Ann Lee"),
                items.stream().map(item -> item.particulars().byline()).toList());
    }
}
