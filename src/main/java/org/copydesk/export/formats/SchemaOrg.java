package org.copydesk.export.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Singleton;

import org.copydesk.export.CorrectionKind;
import org.copydesk.export.Edition;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.Headlines;
import org.copydesk.export.Iris;
import org.copydesk.export.Json;
import org.copydesk.export.NewsItem;
import org.copydesk.export.Notice;
import org.copydesk.export.Publisher;
import org.copydesk.export.Times;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A NewsArticle of schema.org as JSON-LD, with a CorrectionComment for each correction and clarification. It may stand in a
 * script element as it is: no end tag can be in it.
 */
@Singleton
public class SchemaOrg extends ExportFormat {
    private final Publisher publisher;

    public SchemaOrg(Publisher publisher) {
        super("schema-org", "schema.org NewsArticle (JSON-LD)", "application/ld+json", "jsonld");
        this.publisher = publisher;
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        out.write(Json.string(article(edition)).replace("</", "<\\/").getBytes(StandardCharsets.UTF_8));
    }

    private ObjectNode article(Edition edition) {
        var item = NewsItem.of(edition);
        var article = object("NewsArticle");
        article.put("@id", item.iri()).put("url", item.iri()).put("mainEntityOfPage", item.iri());
        article.put("headline", Headlines.plain(edition)).put("inLanguage", edition.facts().language());
        article.put("datePublished", Times.of(edition.first().at())).put("dateModified", Times.of(edition.latest().at()));
        article.put("version", Integer.toString(item.version()));
        article.set("author", author(edition, item));
        article.set("publisher", object("NewsMediaOrganization").put("name", publisher.name())
                .put("url", publisher.url())
                .put("correctionsPolicy", publisher.correctionsPolicy()));
        article.put("articleBody", edition.text());
        if (item.previous().isPresent()) {
            article.put("isBasedOn", Iris.version(edition, edition.number() - 1));
        }
        edition.reference()
                .filter(reference -> !reference.language().equals(edition.facts().language()))
                .ifPresent(reference -> article.set("translationOfWork",
                        object("NewsArticle").put("inLanguage", reference.language())));
        putCorrections(article, edition);
        putQuotes(article, edition);
        item.kind()
                .filter(kind -> kind == CorrectionKind.WITHDRAWN)
                .ifPresent(kind -> article.put("creativeWorkStatus", "Withdrawn"));
        var document = JsonNodeFactory.instance.objectNode().put("@context", "https://schema.org");
        return document.setAll(article);
    }

    private static ObjectNode author(Edition edition, NewsItem item) {
        return item.author().isBlank()
                ? object("Organization").put("name", edition.facts().source())
                : object("Person").put("name", item.author());
    }

    private static void putCorrections(ObjectNode article, Edition edition) {
        var told = Notice.all(edition).stream().filter(notice -> notice.kind().map(CorrectionKind::isTold).orElse(false));
        var comments = told.map(notice -> object("CorrectionComment").put("text", notice.forReaders())
                .put("datePublished", Times.of(notice.at()))).toList();
        if (!comments.isEmpty()) {
            article.putArray("correction").addAll(comments);
        }
    }

    private void putQuotes(ObjectNode article, Edition edition) {
        var quotes = edition.quotes().stream().filter(quote -> quote.place().isPresent()).map(this::quotation).toList();
        if (!quotes.isEmpty()) {
            article.putArray("hasPart").addAll(quotes);
        }
    }

    private ObjectNode quotation(Edition.Quote quote) {
        var quotation = object("Quotation").put("text", quote.place().orElseThrow().exact());
        if (!quote.speaker().isBlank()) {
            quotation.set("spokenByCharacter", object("Person").put("name", quote.speaker())
                    .put("@id", Iris.named(publisher, "speakers", quote.speaker())));
        }
        return quotation;
    }

    private static ObjectNode object(String type) {
        return JsonNodeFactory.instance.objectNode().put("@type", type);
    }
}
