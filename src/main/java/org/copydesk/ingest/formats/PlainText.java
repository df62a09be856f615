package org.copydesk.ingest.formats;

import java.util.List;

import jakarta.inject.Singleton;

import org.copydesk.ingest.ArticleFormat;
import org.copydesk.ingest.Contents;
import org.copydesk.ingest.Decoding;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Particulars;
import org.copydesk.ingest.Received;

/** Plain text: taken as it is, once decoded. */
@Singleton
public class PlainText implements ArticleFormat {

    @Override
    public List<String> mediaTypes() {
        return List.of("text/plain", "text/markdown");
    }

    /** Anything may be text; what is not shows when it is decoded. */
    @Override
    public boolean recognises(Envelope envelope) {
        return true;
    }

    @Override
    public Contents read(Envelope envelope) {
        var decoded = Decoding.of(envelope.content(), envelope.charset());
        return new Contents.One(Received.of(decoded.text(), decoded.charset(), Particulars.NONE));
    }
}
