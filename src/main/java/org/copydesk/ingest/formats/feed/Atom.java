package org.copydesk.ingest.formats.feed;

import java.util.List;

import jakarta.inject.Singleton;

import org.copydesk.ingest.ArticleFormat;
import org.copydesk.ingest.Contents;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.IntakeLimits;
import org.copydesk.ingest.formats.xml.Prolog;

/** Atom 0.3 and 1.0 (RFC 4287). */
@Singleton
public class Atom implements ArticleFormat {
    private final IntakeLimits limits;

    public Atom(IntakeLimits limits) {
        this.limits = limits;
    }

    static boolean is(Prolog prolog) {
        return prolog.root().equalsIgnoreCase("feed");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/atom+xml", "application/xml", "text/xml", "text/atom+xml");
    }

    @Override
    public boolean recognises(Envelope envelope) {
        return Prolog.of(envelope.content()).filter(Atom::is).isPresent();
    }

    @Override
    public Contents read(Envelope envelope) {
        return XmlFeed.read(envelope, mediaTypes().get(0), limits.maxItems());
    }
}
