package org.copydesk.ingest.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.copydesk.ingest.ArticleFormat;
import org.copydesk.ingest.formats.news.NewsMlG2;
import org.copydesk.ingest.formats.news.Ninjs;
import org.copydesk.ingest.formats.news.Nitf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same story as agencies send it in IPTC's formats. */
class NewsVarietyTest {
    private static final String TEXT = "Ferry late\n\nThe ferry was late.\n\nNobody was hurt.";
    private static final String G2 = "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:a:1' version='3' standard='NewsML-G2' standardversion='2.";

    static Stream<Arguments> stories() {
        var nitf = new Nitf();
        var g2 = new NewsMlG2(Taking.LIMITS);
        var ninjs = new Ninjs();
        var paragraphs = "<p>The <em>ferry</em> was late.</p><p>Nobody was <person>hurt</person>.</p>";
        return Stream.of(Arguments.of("NITF 3.3 with its document type", nitf,
                "<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf-3-3.dtd'><nitf><head><docdata><doc-id id-string='urn:a:1'/><date.issue norm='20260105T090000Z'/><du-key key='ferry' version='3'/></docdata></head>"
                        + "<body><body.head><hedline><hl1 id='h'>Ferry late</hl1><hl2>More inside</hl2></hedline><byline>By <person>Ann Lee</person><byttl>Desk</byttl></byline></body.head><body.content>"
                        + paragraphs + "</body.content><body.end/></body></nitf>"),
                Arguments.of("NITF 3.4 in its namespace with a block and a picture", nitf,
                        "<nitf xmlns='http://iptc.org/std/NITF/2006-10-18/' xml:lang='en'><head><title>Ferry late</title><docdata><doc-id id-string='urn:a:1'/><date.issue norm='2026-01-05T09:00:00Z'/><du-key version='3'/></docdata></head>"
                                + "<body><body.head><headline><hl1>Ferry late</hl1></headline><byline>Ann Lee</byline></body.head><body.content><media media-type='image'><media-reference source='x.jpg'/><media-caption>A ferry</media-caption></media><block>"
                                + paragraphs + "</block></body.content></body></nitf>"),
                Arguments.of("NewsML-G2 2.9 in XHTML", g2,
                        G2 + "9' xml:lang='en'><itemMeta><itemClass qcode='ninat:text'/><versionCreated>2026-01-05T10:00:00+01:00</versionCreated></itemMeta><contentMeta><by>Ann Lee</by><headline>Ferry late</headline></contentMeta>"
                                + "<contentSet><inlineXML contenttype='application/xhtml+html'><html xmlns='http://www.w3.org/1999/xhtml'><head><title>Not this</title></head><body>"
                                + "<p>The <b>ferry</b> was late.</p><p>Nobody was hurt.</p></body></html></inlineXML></contentSet></newsItem>"),
                Arguments.of("NewsML-G2 2.20 in NITF, the headline inside", g2,
                        G2 + "20'><itemMeta><itemClass qcode='ninat:text'/><versionCreated>2026-01-05T09:00:00Z</versionCreated></itemMeta><contentMeta><language tag='en'/></contentMeta>"
                                + "<contentSet><inlineXML contenttype='application/nitf+xml'><nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'><body><body.head><hedline><hl1>Ferry late</hl1></hedline><byline>Ann Lee</byline></body.head><body.content>"
                                + paragraphs + "</body.content></body></nitf></inlineXML></contentSet></newsItem>"),
                Arguments.of("NewsML-G2 2.35 with a prefix and plain text", g2,
                        "<n:newsItem xmlns:n='http://iptc.org/std/nar/2006-10-01/' guid='urn:a:1' version='3'><n:itemMeta><n:itemClass uri='http://cv.iptc.org/newscodes/ninature/text'/><n:versionCreated>2026-01-05T09:00:00.000Z</n:versionCreated></n:itemMeta>"
                                + "<n:contentMeta><n:creator><n:name>Ann Lee</n:name></n:creator><n:headline>Ferry late</n:headline></n:contentMeta>"
                                + "<n:contentSet><n:inlineData contenttype='text/plain'>The ferry was late.\n\nNobody was hurt.</n:inlineData></n:contentSet></n:newsItem>"),
                Arguments.of("NewsML-G2 with HTML escaped", g2,
                        G2 + "28'><itemMeta><itemClass qcode='ninat:text'/><versionCreated>2026-01-05T09:00:00Z</versionCreated></itemMeta><contentMeta><by role='x'>Ann Lee</by><headline role='hld:sub'>Sub</headline><headline role='hld:main'>Ferry late</headline></contentMeta>"
                                + "<contentSet><inlineData contenttype='text/html'>&lt;p&gt;The ferry was late.&lt;/p&gt;&lt;p&gt;Nobody was hurt.&lt;/p&gt;</inlineData><remoteContent href='x.jpg'/></contentSet></newsItem>"),
                Arguments.of("ninjs 1.0", ninjs,
                        "{'uri':'urn:a:1','type':'text','versioncreated':'2026-01-05T09:00:00Z','version':'3','byline':'Ann Lee','headline':'Ferry late','body_xhtml':'<p>The ferry was late.</p><p>Nobody was hurt.</p>'}"),
                Arguments.of("ninjs 1.4 with a number for a version", ninjs,
                        "{'uri':'urn:a:1','type':'text','versioncreated':'2026-01-05T09:00:00+00:00','version':3,'byline':'Ann Lee','headline':'Ferry late','description_text':'In short','body_html':'<div><p>The ferry was late.</p><p>Nobody was hurt.</p></div>','associations':{'main':{'uri':'urn:p','type':'picture'}}}"),
                Arguments.of("ninjs 2.0", ninjs,
                        "{'standard':{'name':'ninjs','version':'2.0'},'uri':'urn:a:1','type':'text','versioncreated':'2026-01-05T09:00:00Z','version':'3','byline':'Ann Lee','headlines':[{'role':'short','value':'Late'},{'role':'main','value':'Ferry late'}],'bodies':[{'role':'main','contenttype':'text/html','value':'<p>The ferry was late.</p><p>Nobody was hurt.</p>'}]}"),
                Arguments.of("ninjs 3.0 with people for a byline", ninjs,
                        "{'standard':{'name':'ninjs','version':'3.0'},'uri':'urn:a:1','type':'text','versionCreated':'2026-01-05T09:00:00Z','version':'3','people':[{'name':'Ann Lee','rel':'author'},{'name':'Bo Dahl','rel':'quoted'}],'headlines':[{'value':'Ferry late'}],'bodies':[{'contentType':'text/plain','value':'The ferry was late.\\n\\nNobody was hurt.'},{'contentType':'text/html','value':'<p>x</p>'}]}"),
                Arguments.of("ninjs 3.1 with a teaser before the body", ninjs,
                        "{'standard':{'name':'ninjs','version':'3.1'},'uri':'urn:a:1','type':'text','versionCreated':'2026-01-05T09:00:00Z','version':'3','by':'Ann Lee','headlines':[{'role':'sub','value':'Sub'},{'role':'main','value':'Ferry late'}],'bodies':[{'role':'teaser','contentType':'text/plain','value':'Short.'},{'role':'main','contentType':'text/plain','value':'The ferry was late.\\n\\nNobody was hurt.'}]}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void readsTheSameStory(String producer, ArticleFormat format, String story) {
        var envelope = Taking.envelope(story.startsWith("{") ? story.replace('\'', '"') : story);

        assertTrue(format.recognises(envelope));
        var found = Taking.one(format, envelope);

        assertEquals(TEXT, found.text());
        assertEquals("Ann Lee", found.particulars().byline().replaceFirst("^By ", "").replaceFirst(" ?Desk$", ""));
        assertEquals("urn:a:1", found.particulars().guid());
        assertEquals("3", found.particulars().issue());
        assertEquals(Optional.of(Instant.parse("2026-01-05T09:00:00Z")), found.particulars().published());
    }

    @Test
    void takesTheTextsOfAPackageAndRefusesTheRestOneByOne() {
        var text = G2
                + "30'><itemMeta><itemClass qcode='ninat:text'/></itemMeta><contentSet><inlineData>One.</inlineData></contentSet></newsItem>";
        var picture = text.replace("ninat:text", "ninat:picture");
        var message = "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header><sent>2026-01-05T09:00:00Z</sent></header><itemSet>"
                + "<packageItem guid='urn:p'><itemMeta><itemClass qcode='ninat:composite'/></itemMeta><groupSet root='g'><group id='g'><itemRef residref='urn:a:1'/></group></groupSet></packageItem>"
                + text + picture + text.replace("One.", "Two.") + "</itemSet></newsMessage>";

        var parts = Taking.parts(new NewsMlG2(Taking.LIMITS), Taking.envelope(message));

        assertEquals(List.of("refused", "One.", "refused", "Two."),
                parts.stream().map(part -> part.article().map(article -> article.text()).orElse("refused")).toList());
        assertTrue(parts.get(0).refusal().orElseThrow().getMessage().contains("packageItem"));
    }
}
