package org.copydesk.export.feeds;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.inject.Singleton;

import org.copydesk.export.Publisher;
import org.copydesk.export.Times;
import org.copydesk.export.Xml;

/** RSS 2.0 with the elements that its best-practices profile names. */
@Singleton
public class Rss extends FeedFormat {
    private final Publisher publisher;

    public Rss(Publisher publisher) {
        super("rss", "application/rss+xml;charset=UTF-8");
        this.publisher = publisher;
    }

    @Override
    public void write(Feed feed, OutputStream out) throws IOException {
        var xml = Xml.document()
                .open("rss", "version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom", "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/", "xmlns:content", "http://purl.org/rss/1.0/modules/content/");
        xml.line().open("channel").line().leaf("title", feed.title()).line().leaf("link", feed.home()).line();
        xml.leaf("description", feed.description()).line().leaf("language", feed.language()).line();
        xml.leaf("lastBuildDate", Times.mail(feed.updated())).line().leaf("generator", "Copydesk").line();
        xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", feed.self()).line();
        feed.entries().forEach(entry -> write(entry, xml));
        out.write(xml.close().line().close().bytes());
    }

    private void write(Feed.Entry entry, Xml xml) {
        xml.open("item").line().leaf("title", entry.title()).line().leaf("link", entry.page()).line();
        xml.leaf("guid", entry.id(), "isPermaLink", "false").line();
        xml.leaf("pubDate", Times.mail(entry.published())).line();
        xml.leaf("dc:creator", entry.author(publisher.name())).line();
        xml.leaf("description", entry.summary()).line();
        xml.leaf("content:encoded", entry.html()).line().close().line();
    }
}
