package org.copydesk.ingest.formats.news;

import java.util.List;

import jakarta.inject.Singleton;

import org.copydesk.ingest.Additions;
import org.copydesk.ingest.ArticleFormat;
import org.copydesk.ingest.Contents;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Particulars;
import org.copydesk.ingest.Received;
import org.copydesk.ingest.formats.CopyDates;
import org.copydesk.ingest.formats.xml.Prolog;
import org.copydesk.ingest.formats.xml.StrictXml;
import org.copydesk.ingest.formats.xml.XmlSource;

/** NITF 3.x (IPTC): one story. A document type may be named, and is not loaded. */
@Singleton
public class Nitf implements ArticleFormat {

    @Override
    public List<String> mediaTypes() {
        return List.of("application/nitf+xml", "text/vnd.iptc.nitf", "application/xml", "text/xml");
    }

    @Override
    public boolean recognises(Envelope envelope) {
        return Prolog.of(envelope.content()).filter(prolog -> prolog.root().equals("nitf")).isPresent();
    }

    @Override
    public Contents read(Envelope envelope) {
        var source = XmlSource.of(envelope);
        var root = StrictXml.root(source);
        var nitf = new NitfReader(root);
        var particulars = Particulars.NONE.named(nitf.data("doc-id", "id-string"), nitf.data("du-key", "version"))
                .headed(nitf.headline())
                .by(nitf.byline())
                .from(nitf.dateline())
                .in(root.attr("xml:lang"))
                .on(CopyDates.of(nitf.data("date.issue", "norm")));
        return new Contents.One(
                new Received(Received.text(nitf.headline(), nitf.body()), source.decoding().charset(), particulars,
                        Additions.warning(source.warnings())));
    }
}
