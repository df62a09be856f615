package org.copydesk.export.feeds;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.inject.Singleton;

import org.copydesk.export.Json;
import org.copydesk.export.Publisher;
import org.copydesk.export.Times;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** JSON Feed 1.1. */
@Singleton
public class JsonFeed extends FeedFormat {
    private final Publisher publisher;

    public JsonFeed(Publisher publisher) {
        super("json", "application/feed+json");
        this.publisher = publisher;
    }

    @Override
    public void write(Feed feed, OutputStream out) throws IOException {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("version", "https://jsonfeed.org/version/1.1").put("title", feed.title());
        json.put("home_page_url", feed.home()).put("feed_url", feed.self()).put("description", feed.description());
        json.put("language", feed.language());
        json.putArray("authors").addObject().put("name", publisher.name()).put("url", publisher.url());
        var items = json.putArray("items");
        feed.entries().forEach(entry -> add(entry, items));
        Json.write(json, out);
    }

    private void add(Feed.Entry entry, ArrayNode items) {
        var item = items.addObject().put("id", entry.id()).put("url", entry.page()).put("title", entry.title());
        item.put("summary", entry.summary());
        item.put("content_html", entry.html()).put("content_text", entry.edition().text());
        item.put("date_published", Times.of(entry.published())).put("date_modified", Times.of(entry.updated()));
        item.putArray("authors").addObject().put("name", entry.author(publisher.name()));
        item.put("language", entry.edition().facts().language());
    }
}
