package org.copydesk.export.feeds;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.inject.Singleton;

import org.copydesk.export.Publisher;
import org.copydesk.export.Times;
import org.copydesk.export.Xml;

/** Atom 1.0 (RFC 4287). */
@Singleton
public class Atom extends FeedFormat {
    private final Publisher publisher;

    public Atom(Publisher publisher) {
        super("atom", "application/atom+xml;charset=UTF-8");
        this.publisher = publisher;
    }

    @Override
    public void write(Feed feed, OutputStream out) throws IOException {
        var xml = Xml.document().open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", feed.language()).line();
        xml.leaf("id", feed.self()).line().leaf("title", feed.title()).line().leaf("subtitle", feed.description()).line();
        xml.leaf("updated", Times.of(feed.updated())).line();
        xml.open("author").leaf("name", publisher.name()).leaf("uri", publisher.url()).close().line();
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.self()).line();
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.home()).line();
        xml.leaf("generator", "Copydesk").line();
        feed.entries().forEach(entry -> write(entry, xml));
        out.write(xml.close().bytes());
    }

    private void write(Feed.Entry entry, Xml xml) {
        xml.open("entry", "xml:lang", entry.edition().facts().language()).line();
        xml.leaf("id", entry.id()).line().leaf("title", entry.title(), "type", "text").line();
        xml.leaf("published", Times.of(entry.published())).line().leaf("updated", Times.of(entry.updated())).line();
        xml.open("author").leaf("name", entry.author(publisher.name())).close().line();
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.page()).line();
        xml.leaf("summary", entry.summary(), "type", "text").line();
        xml.leaf("content", entry.html(), "type", "html").line().close().line();
    }
}
