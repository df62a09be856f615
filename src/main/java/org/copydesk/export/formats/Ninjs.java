package org.copydesk.export.formats;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.inject.Singleton;

import org.copydesk.export.Edition;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.Headlines;
import org.copydesk.export.HtmlBody;
import org.copydesk.export.Iris;
import org.copydesk.export.Json;
import org.copydesk.export.NewsItem;
import org.copydesk.export.Publisher;
import org.copydesk.export.Times;
import org.copydesk.text.Boundaries;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** News in JSON of the IPTC, version 3.0. The body is the whole text, its headline included, so that offsets count in it. */
@Singleton
public class Ninjs extends ExportFormat {
    private static final String SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json";

    private final Publisher publisher;

    public Ninjs(Publisher publisher) {
        super("ninjs", "ninjs 3.0 (IPTC)", "application/json", "ninjs.json");
        this.publisher = publisher;
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        var item = NewsItem.of(edition);
        var ninjs = JsonNodeFactory.instance.objectNode();
        ninjs.putObject("standard").put("name", "ninjs").put("version", "3.0").put("schema", SCHEMA);
        ninjs.put("uri", item.iri()).put("type", "text").put("representationType", "full");
        ninjs.put("version", Integer.toString(item.version()));
        ninjs.put("firstCreated", Times.of(edition.first().at())).put("versionCreated", Times.of(edition.latest().at()));
        ninjs.put("pubStatus", item.status()).put("language", edition.facts().language());
        ninjs.put("title", Headlines.plain(edition)).put("slugline", edition.facts().slug());
        if (!edition.facts().byline().isBlank()) {
            ninjs.put("by", edition.facts().byline());
        }
        putHeadline(ninjs, item);
        putBodies(ninjs, edition.text());
        item.note().ifPresent(note -> ninjs.put("edNote", note));
        putNames(ninjs, edition, item);
        item.previous().ifPresent(version -> putPrevious(ninjs, edition, version));
        ninjs.putArray("trustIndicators")
                .addObject()
                .put("role", "https://schema.org/correctionsPolicy")
                .put("title", "Corrections policy")
                .put("href", publisher.correctionsPolicy());
        Json.write(ninjs, out);
    }

    private static void putHeadline(ObjectNode ninjs, NewsItem item) {
        ninjs.putArray("headlines")
                .addObject()
                .put("role", "main")
                .put("contentType", "text/plain")
                .put("value", item.headline());
    }

    private static void putBodies(ObjectNode ninjs, String text) {
        var bodies = ninjs.putArray("bodies");
        bodies.addObject()
                .put("role", "main")
                .put("contentType", "text/plain")
                .put("charCount", text.codePointCount(0, text.length()))
                .put("wordCount", Boundaries.countWords(text))
                .put("value", text);
        bodies.addObject().put("role", "main-html").put("contentType", "text/html").put("value", HtmlBody.of(text));
    }

    private void putNames(ObjectNode ninjs, Edition edition, NewsItem item) {
        var source = edition.facts().source();
        if (!source.isBlank()) {
            ninjs.putArray("infoSources")
                    .addObject()
                    .put("name", source)
                    .put("role", "origin")
                    .put("uri", Iris.named(publisher, "sources", source));
        }
        if (!item.speakers().isEmpty()) {
            var people = ninjs.putArray("people");
            item.speakers()
                    .forEach(name -> people.addObject()
                            .put("name", name)
                            .put("rel", "quoted")
                            .put("uri", Iris.named(publisher, "speakers", name)));
        }
    }

    private static void putPrevious(ObjectNode ninjs, Edition edition, int version) {
        ninjs.putArray("associations")
                .addObject()
                .put("name", "previousVersion")
                .put("rel", "previousVersion")
                .put("uri", Iris.version(edition, edition.number() - 1))
                .put("type", "text")
                .put("version", Integer.toString(version));
    }
}
