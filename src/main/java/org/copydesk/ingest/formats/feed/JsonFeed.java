package org.copydesk.ingest.formats.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.inject.Singleton;

import org.copydesk.ingest.ArticleFormat;
import org.copydesk.ingest.Contents;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.IntakeLimits;
import org.copydesk.ingest.Unreadable;
import org.copydesk.ingest.formats.CopyDates;
import org.copydesk.ingest.formats.html.MarkupText;
import org.copydesk.ingest.formats.json.SafeJson;
import org.jsoup.internal.StringUtil;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;

/** JSON Feed 1.0 and 1.1. Each item is read when it comes, its bytes are those that stand in the feed. */
@Singleton
public class JsonFeed implements ArticleFormat {
    private static final String VERSION = "https://jsonfeed.org/version/";
    private final IntakeLimits limits;

    public JsonFeed(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/feed+json", "application/json");
    }

    @Override
    public boolean recognises(Envelope envelope) {
        return SafeJson.top(envelope.content()).getOrDefault("version", "").startsWith(VERSION);
    }

    @Override
    public Contents read(Envelope envelope) {
        return SafeJson.read(envelope.content(), parser -> new Reading(envelope, parser).feed());
    }

    /** One feed while it is read. */
    private final class Reading {
        private final Envelope envelope;
        private final JsonParser parser;
        private final List<FeedItem> items = new ArrayList<>();
        private String language = "";
        private String author = "";

        Reading(Envelope envelope, JsonParser parser) {
            this.envelope = envelope;
            this.parser = parser;
        }

        Contents feed() throws IOException {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                var value = parser.nextToken();
                if (name.equals("items") && value == JsonToken.START_ARRAY) {
                    items();
                } else {
                    tell(name, parser.readValueAsTree());
                }
            }
            var channel = new Channel(language, author);
            return new Contents.Several(
                    items.stream().map(item -> item.part(envelope, "application/feed+json", "UTF-8", channel)).toList());
        }

        private void tell(String name, JsonNode value) {
            switch (name) {
                case "language" -> language = value.asText();
                case "authors", "author" -> author = author.isEmpty() ? names(value) : author;
                default -> {
                }
            }
        }

        private void items() throws IOException {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                int start = (int) parser.currentTokenLocation().getByteOffset();
                JsonNode node = parser.readValueAsTree();
                int end = (int) parser.currentLocation().getByteOffset();
                if (items.size() == limits.maxItems()) {
                    throw new Unreadable(Unreadable.Cause.TOO_LARGE,
                            "The feed has more than " + limits.maxItems() + " items. Send it in several parts.");
                }
                items.add(item(node, Arrays.copyOfRange(envelope.content(), start, end)));
            }
        }

        private FeedItem item(JsonNode node, byte[] content) {
            var warnings = new ArrayList<String>();
            var written = text(node, "date_published").or(() -> text(node, "date_modified")).orElse("");
            var published = CopyDates.of(written);
            if (published.isEmpty() && !written.isEmpty()) {
                warnings.add("Its date is not one: " + MarkupText.oneLine(written));
            }
            var own = names(node.path("authors"));
            var link = text(node, "url").or(() -> text(node, "external_url")).orElse("").strip();
            var body = text(node, "content_html").map(MarkupText::of)
                    .filter(text -> !text.isEmpty())
                    .or(() -> text(node, "content_text"))
                    .or(() -> text(node, "summary"))
                    .orElse("");
            return new FeedItem(text(node, "id").orElse(""), MarkupText.oneLine(text(node, "title").orElse("")),
                    own.isEmpty() ? names(node.path("author")) : own, published, text(node, "language").orElse(""),
                    envelope.address().isEmpty() ? link : StringUtil.resolve(envelope.address(), link), body.strip(), content,
                    warnings);
        }
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name))
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .map(JsonNode::asText);
    }

    private static String names(JsonNode people) {
        var each = people.isArray() ? StreamSupport.stream(people.spliterator(), false) : Stream.of(people);
        return each.map(person -> person.path("name").asText())
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
    }
}
