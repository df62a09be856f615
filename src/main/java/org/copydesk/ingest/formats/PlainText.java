package org.copydesk.ingest.formats;

import jakarta.inject.Singleton;

import org.copydesk.ingest.ArticleFormat;
import org.copydesk.ingest.Decoding;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Received;

/** Plain text: taken as it is, once decoded. */
@Singleton
public class PlainText implements ArticleFormat {

    @Override
    public String mediaType() {
        return "text/plain";
    }

    /** Anything may be text; what is not shows when it is decoded. */
    @Override
    public boolean recognises(Envelope envelope) {
        return true;
    }

    @Override
    public Received read(Envelope envelope) {
        var decoded = Decoding.of(envelope.content(), envelope.charset());
        return new Received(decoded.text(), "", "", decoded.charset());
    }
}
