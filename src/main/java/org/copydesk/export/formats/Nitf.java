package org.copydesk.export.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;

import jakarta.inject.Singleton;

import org.copydesk.export.CorrectionKind;
import org.copydesk.export.Edition;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.Headlines;
import org.copydesk.export.NewsItem;
import org.copydesk.export.Publisher;
import org.copydesk.export.Times;
import org.copydesk.export.Wording;
import org.copydesk.export.Xml;

/** News Industry Text Format 3.6 of the IPTC, with a revision for each save. */
@Singleton
public class Nitf extends ExportFormat {
    /** NITF counts from 1, most urgent, to 8; 5 is normal, and the desk knows no other. */
    private static final String NORMAL = "5";

    private final Publisher publisher;

    public Nitf(Publisher publisher) {
        super("nitf", "NITF 3.6 (IPTC)", "application/nitf+xml", "nitf.xml");
        this.publisher = publisher;
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        var item = NewsItem.of(edition);
        var xml = Xml.document().open("nitf", "xmlns", NitfBody.NAMESPACE).line();
        xml.open("head").line().leaf("title", Headlines.plain(edition)).line();
        writeData(edition, item, xml);
        for (var version : edition.versions().subList(1, edition.versions().size())) {
            xml.empty("revision-history", "name", version.actor(), "function", "editor", "norm", Times.basic(version.at()),
                    "comment", Wording.oneLine(version.summary())).line();
        }
        xml.close().line();
        NitfBody.write(edition, item, xml);
        out.write(xml.close().bytes());
    }

    private void writeData(Edition edition, NewsItem item, Xml xml) {
        var at = edition.latest().at();
        xml.open("docdata", "management-status", item.status());
        item.kind()
                .filter(kind -> kind == CorrectionKind.CORRECTION)
                .ifPresent(kind -> xml.empty("correction", "info", item.note().orElse(""), "id-string", item.iri()));
        xml.empty("doc-id", "id-string", item.iri(), "regsrc", publisher.name());
        xml.empty("urgency", "ed-urg", NORMAL);
        xml.empty("date.issue", "norm", Times.basic(at));
        item.note().ifPresent(note -> xml.empty("ed-msg", "info", note));
        xml.empty("du-key", "version", Integer.toString(item.version()), "key", item.iri());
        xml.empty("doc.copyright", "holder", publisher.name(), "year",
                Integer.toString(at.atOffset(ZoneOffset.UTC).getYear()));
        xml.close().line();
    }
}
