package org.copydesk.ingest.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.copydesk.Parts;
import org.copydesk.article.Refusal;
import org.copydesk.article.Unacceptable;
import org.copydesk.export.Edition;
import org.copydesk.export.House;
import org.copydesk.export.Markup;
import org.copydesk.export.Samples;
import org.copydesk.ingest.Particulars;
import org.copydesk.ingest.Received;
import org.copydesk.ingest.Unreadable;
import org.copydesk.ingest.formats.news.NewsMlG2;
import org.copydesk.ingest.formats.news.Ninjs;
import org.copydesk.ingest.formats.news.Nitf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** News items in IPTC's formats become articles with what they say of themselves. */
class NewsTest {
    private static final Ninjs NINJS = new Ninjs();
    private static final NewsMlG2 G2 = new NewsMlG2(Taking.LIMITS);
    private static final Nitf NITF = new Nitf();
    private static final Optional<Instant> NINE = Optional.of(Instant.parse("2026-01-05T09:00:00Z"));

    private static Received ninjs(String json) {
        var envelope = Taking.envelope(json);
        assertTrue(NINJS.recognises(envelope));
        return Taking.one(NINJS, envelope);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{'uri':'urn:a:1','version':'2','headline':'Ferry late','byline':'Ann Lee','language':'en','versioncreated':'2026-01-05T09:00:00Z','body_html':'<p>The ferry<br>was late.</p>'}",
            "{'standard':{'name':'ninjs','version':'2.0'},'uri':'urn:a:1','version':'2','headlines':[{'role':'sub','value':'Sub'},{'role':'main','value':'Ferry late'}],'byline':'Ann Lee','language':'en','versioncreated':'2026-01-05T09:00:00Z','bodies':[{'role':'main','contenttype':'text/plain','value':'The ferry\\nwas late.'}]}",
            "{'standard':{'name':'ninjs','version':'3.0'},'uri':'urn:a:1','type':'text','version':'2','headlines':[{'value':'Ferry late'}],'by':'Ann Lee','language':'en','versionCreated':'2026-01-05T10:00:00+01:00','bodies':[{'role':'x','contentType':'text/html','value':'<p>The ferry<br>was late.</p>'}]}"})
    void readsNinjsOfEveryVersion(String json) {
        var item = ninjs(json.replace('\'', '"'));

        assertEquals("Ferry late\n\nThe ferry\nwas late.", item.text());
        assertEquals(new Particulars("urn:a:1", "2", "Ferry late", "Ann Lee", "", "en", "", NINE), item.particulars());
    }

    @Test
    void namesTheTypeOfANinjsItemThatIsNoText() {
        var refusal = assertThrows(Unacceptable.class,
                () -> ninjs("{\"uri\":\"urn:a:1\",\"type\":\"picture\",\"headline\":\"Ferry\"}"));

        assertTrue(refusal.getMessage().contains("picture"));
    }

    private static String newsItem(String guid, String kind, String content) {
        return "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='" + guid
                + "' version='3' xml:lang='en-US'><itemMeta>"
                + "<itemClass qcode='ninat:" + kind
                + "'/><versionCreated>2026-01-05T09:00:00Z</versionCreated><title>Title</title>"
                + "</itemMeta><contentMeta><language tag='en-GB'/><by>Ann Lee</by><dateline>OSTVIK</dateline><headline>Ferry late</headline>"
                + "</contentMeta><contentSet>" + content + "</contentSet></newsItem>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"<inlineData contenttype='text/plain'>The ferry was late.</inlineData>",
            "<inlineXML contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body><p>The ferry was late.</p></body></html></inlineXML>",
            "<inlineXML contenttype='application/nitf+xml'><nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'><body><body.content><p>The ferry was late.</p></body.content></body></nitf></inlineXML>"})
    void readsANewsItem(String content) {
        var item = Taking.one(G2, Taking.envelope(newsItem("urn:a:1", "text", content)));

        assertEquals("Ferry late\n\nThe ferry was late.", item.text());
        assertEquals(new Particulars("urn:a:1", "3", "Ferry late", "Ann Lee", "OSTVIK", "en-GB", "", NINE), item.particulars());
    }

    @Test
    void readsEachItemOfAMessageOnItsOwn() {
        var text = "<inlineData contenttype='text/plain'>Late.</inlineData>";
        var message = "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header/><itemSet>"
                + newsItem("a", "text", text)
                + newsItem("b", "picture", "") + "<packageItem guid='c'/></itemSet></newsMessage>";

        var parts = Taking.parts(G2, Taking.envelope(message));

        assertEquals("Ferry late\n\nLate.", parts.get(0).article().orElseThrow().text());
        assertEquals(newsItem("a", "text", text), new String(parts.get(0).envelope().content()));
        assertTrue(parts.get(1).refusal().map(Refusal::getMessage).orElseThrow().contains("ninat:picture"));
        assertTrue(parts.get(2).refusal().map(Refusal::getMessage).orElseThrow().contains("packageItem"));
    }

    @Test
    void readsNitf() {
        var nitf = "<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf-3-6.dtd'><nitf><head><docdata><doc-id id-string='x1'/>"
                + "<date.issue norm='20260105T090000Z'/><du-key version='2'/></docdata></head><body><body.head><hedline><hl1>Ferry late</hl1>"
                + "</hedline><byline>Ann <person>Lee</person></byline><dateline>OSTVIK</dateline></body.head><body.content><media><media-caption>A ferry"
                + "</media-caption></media><p>The ferry <em>was</em> late.</p></body.content></body></nitf>";

        var item = Taking.one(NITF, Taking.envelope(nitf));

        assertEquals("Ferry late\n\nThe ferry was late.", item.text());
        assertEquals(new Particulars("x1", "2", "Ferry late", "Ann Lee", "OSTVIK", "", "", NINE), item.particulars());
    }

    @Test
    void refusesAnItemThatWasCutOffOrHasNoText() {
        var whole = newsItem("a", "text", "<inlineData>Late.</inlineData>");

        assertThrows(Unreadable.class, () -> G2.read(Taking.envelope(whole.substring(0, whole.length() - 40))));
        assertThrows(Unreadable.class, () -> G2.read(Taking.envelope(newsItem("a", "text", "<remoteContent href='x'/>"))));
    }

    /** An item without any text is refused, so editions of nothing are left out. */
    static Stream<Arguments> samples() {
        return Samples.all()
                .entrySet()
                .stream()
                .filter(sample -> !sample.getValue().text().isBlank())
                .map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void takesOurOwnItemsBack(String what, Edition edition) {
        var text = Markup.allowed(edition.text()).strip();
        var ninjs = Taking.one(NINJS,
                Taking.envelope(Samples.bytes(new org.copydesk.export.formats.Ninjs(House.EXAMPLE), edition)));
        var g2 = Taking.one(G2,
                Taking.envelope(Samples.bytes(new org.copydesk.export.formats.NewsMlG2(House.EXAMPLE), edition)));

        assertEquals(edition.text().strip(), ninjs.text().strip());
        assertEquals(text.replaceAll("\\s+", " "), g2.text().replaceAll("\\s+", " "));
    }

    /** Others' samples: each is read, or refused with a reason. */
    @Test
    void readsOrRefusesOthersSamples() throws IOException {
        var read = 0;
        for (var folder : List.of("ninjs", "newsml-g2")) {
            try (var files = Files.walk(Parts.folder("standards").resolve(folder))) {
                for (var file : files
                        .filter(f -> f.toString().matches(".*(?:examples|test_suite|unit_test_files).*\\.(?:json|xml)"))
                        .toList()) {
                    var envelope = Taking.envelope(Files.readAllBytes(file));
                    var format = Stream.of(NINJS, G2, NITF).filter(f -> f.recognises(envelope)).findFirst();
                    try {
                        read += format.isPresent() && format.get().read(envelope) != null ? 1 : 0;
                    } catch (Refusal refusal) {
                        assertTrue(refusal.getMessage().length() > 20, file.toString());
                    }
                }
            }
        }
        assertTrue(read >= 6, "only " + read + " were read");
    }
}
