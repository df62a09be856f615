package org.copydesk.export.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;

import jakarta.inject.Singleton;

import org.copydesk.export.CorrectionKind;
import org.copydesk.export.Edition;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.Headlines;
import org.copydesk.export.Iris;
import org.copydesk.export.NewsItem;
import org.copydesk.export.Publisher;
import org.copydesk.export.Times;
import org.copydesk.export.Wording;
import org.copydesk.export.Xml;

/** A news item of NewsML-G2 2.35 (IPTC), conformance power, its content in NITF. */
@Singleton
public class NewsMlG2 extends ExportFormat {
    private static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";
    private static final String CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml";

    private final Publisher publisher;

    public NewsMlG2(Publisher publisher) {
        super("newsml-g2", "NewsML-G2 2.35 with NITF (IPTC)", "application/vnd.iptc.g2.newsitem+xml", "newsml-g2.xml");
        this.publisher = publisher;
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        var item = NewsItem.of(edition);
        var language = edition.facts().language();
        var xml = Xml.document()
                .open("newsItem", "xmlns", NAMESPACE, "guid", item.iri(), "version", Integer.toString(item.version()),
                        "standard", "NewsML-G2", "standardversion", "2.35", "conformance", "power", "xml:lang", language);
        xml.line().empty("catalogRef", "href", CATALOG).line();
        int year = edition.latest().at().atOffset(ZoneOffset.UTC).getYear();
        xml.open("rightsInfo").leaf("copyrightNotice", "Copyright " + year + " " + publisher.name()).close().line();
        writeItemMeta(edition, item, xml);
        writeContentMeta(edition, item, xml);
        xml.open("contentSet").open("inlineXML", "contenttype", "application/nitf+xml").line();
        xml.open("nitf", "xmlns", NitfBody.NAMESPACE).line();
        NitfBody.write(edition, item, xml);
        out.write(xml.close().line().close().close().line().close().bytes());
    }

    private void writeItemMeta(Edition edition, NewsItem item, Xml xml) {
        xml.open("itemMeta").line().empty("itemClass", "qcode", "ninat:text").line();
        xml.open("provider", "uri", publisher.url()).leaf("name", publisher.name()).close().line();
        xml.leaf("versionCreated", Times.of(edition.latest().at())).line();
        xml.leaf("firstCreated", Times.of(edition.first().at())).line();
        xml.empty("pubStatus", "qcode", "stat:" + item.status()).line();
        xml.leaf("title", Headlines.plain(edition)).line();
        item.note().ifPresent(note -> xml.leaf("edNote", note).line());
        item.kind().ifPresent(kind -> xml.empty("signal", "qcode", signal(kind)).line());
        item.previous()
                .ifPresent(version -> xml.empty("link", "rel", "irel:previousVersion", "residref", item.iri(), "version",
                        Integer.toString(version)).line());
        xml.close().line();
    }

    private static String signal(CorrectionKind kind) {
        return switch (kind) {
            case CORRECTION, WITHDRAWN -> "sig:correction";
            case CLARIFICATION, REFILE, UPDATE -> "sig:update";
        };
    }

    private void writeContentMeta(Edition edition, NewsItem item, Xml xml) {
        var facts = edition.facts();
        xml.open("contentMeta").line().leaf("contentModified", Times.of(edition.latest().at())).line();
        if (!item.author().isBlank()) {
            xml.open("creator", "uri", Iris.named(publisher, "authors", item.author())).leaf("name", item.author());
            xml.close().line();
        }
        if (!facts.source().isBlank()) {
            xml.open("infoSource", "uri", Iris.named(publisher, "sources", facts.source()));
            xml.leaf("name", Wording.oneLine(facts.source())).close().line();
        }
        xml.empty("language", "tag", facts.language()).line();
        if (!facts.byline().isBlank()) {
            xml.leaf("by", Wording.oneLine(facts.byline())).line();
        }
        xml.leaf("slugline", Wording.oneLine(facts.slug())).line().leaf("headline", item.headline()).line();
        xml.close().line();
    }
}
