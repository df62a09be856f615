package org.copydesk.ingest.formats.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.copydesk.ingest.Additions;
import org.copydesk.ingest.ArticleFormat;
import org.copydesk.ingest.Contents;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Particulars;
import org.copydesk.ingest.Received;
import org.copydesk.ingest.Unreadable;
import org.copydesk.ingest.formats.CopyDates;
import org.copydesk.ingest.formats.xml.StrictXml;
import org.copydesk.ingest.formats.zip.SafeZip;
import org.jsoup.nodes.Element;

/**
 * A Word document (ECMA-376): its text before the tracked changes, the changes as proposals, the comments. Read with the JDK's
 * ZIP and the XML reader of the other formats: Apache POI would bring 15 MB and has no API for tracked changes.
 */
@Singleton
public class Docx implements ArticleFormat {
    private static final String DOCUMENT = "word/document.xml";
    private static final String COMMENTS = "word/comments.xml";
    private static final String PROPERTIES = "docProps/core.xml";

    @Override
    public List<String> mediaTypes() {
        return List.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Override
    public boolean recognises(Envelope envelope) {
        return SafeZip.isZip(envelope.content()) && SafeZip.names(envelope.content(), DOCUMENT);
    }

    @Override
    public Contents read(Envelope envelope) {
        var files = SafeZip.files(envelope.content(), List.of(DOCUMENT, COMMENTS, PROPERTIES)::contains);
        var body = part(files, DOCUMENT).flatMap(document -> StrictXml.first(document, "body"))
                .orElseThrow(() -> new Unreadable(Unreadable.Cause.UNDECODABLE, "The Word document has no body."));
        var reading = new DocxReading(part(files, COMMENTS).map(DocxComment::all).orElse(Map.of()));
        reading.read(body);
        var story = reading.story();
        var marks = story.marks();
        var text = story.text();
        return new Contents.One(new Received(text, "UTF-8", particulars(part(files, PROPERTIES)),
                Additions.marked(marks, reading.leftOut())));
    }

    private static Particulars particulars(Optional<Element> properties) {
        return properties.map(core -> Particulars.NONE.headed(StrictXml.text(core, "title"))
                .by(StrictXml.text(core, "creator"))
                .in(StrictXml.text(core, "language"))
                .on(CopyDates.of(StrictXml.text(core, "modified")))).orElse(Particulars.NONE);
    }

    private static Optional<Element> part(Map<String, byte[]> files, String name) {
        return Optional.ofNullable(files.get(name))
                .map(content -> StrictXml.root(new Envelope(content, "", "", name, "", "", "")));
    }
}
