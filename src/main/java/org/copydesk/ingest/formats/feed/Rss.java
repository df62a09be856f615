package org.copydesk.ingest.formats.feed;

import java.util.List;

import jakarta.inject.Singleton;

import org.copydesk.ingest.ArticleFormat;
import org.copydesk.ingest.Contents;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.IntakeLimits;
import org.copydesk.ingest.formats.xml.Prolog;

/** RSS 0.9x, 1.0 and 2.0 (rssboard.org, purl.org/rss/1.0), with Dublin Core, content and Atom inside. */
@Singleton
public class Rss implements ArticleFormat {
    private final IntakeLimits limits;

    public Rss(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/rss+xml", "application/rdf+xml", "application/xml", "text/xml",
                "text/xml-external-parsed-entity", "application/xml-external-parsed-entity", "text/rss+xml", "text/rdf+xml");
    }

    @Override
    public boolean recognises(Envelope envelope) {
        return Prolog.of(envelope.content()).filter(prolog -> XmlFeed.isFeed(prolog.root()) && !Atom.is(prolog)).isPresent();
    }

    @Override
    public Contents read(Envelope envelope) {
        return XmlFeed.read(envelope, mediaTypes().get(0), limits.maxItems());
    }
}
