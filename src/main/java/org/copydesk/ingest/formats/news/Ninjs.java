package org.copydesk.ingest.formats.news;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.inject.Singleton;

import org.copydesk.article.Unacceptable;
import org.copydesk.ingest.Additions;
import org.copydesk.ingest.ArticleFormat;
import org.copydesk.ingest.Contents;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Particulars;
import org.copydesk.ingest.Received;
import org.copydesk.ingest.formats.CopyDates;
import org.copydesk.ingest.formats.html.MarkupText;
import org.copydesk.ingest.formats.json.SafeJson;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * ninjs 1.x, 2.x and 3.x (IPTC). They differ in how properties are spelt ({@code body_text}, {@code bodies/contenttype},
 * {@code bodies/contentType}), so each is looked for in every spelling.
 */
@Singleton
public class Ninjs implements ArticleFormat {
    private static final Set<String> TELLING = Set.of("standard", "$standard", "headline", "headlines", "bodies", "body_text",
            "body_html", "body_xhtml", "representationtype", "representationType", "versioncreated", "versionCreated",
            "pubstatus",
            "pubStatus", "descriptions", "description_text", "altids", "altIds");
    private static final Set<String> WRITING = Set.of("author", "creator", "byline", "writer");

    @Override
    public List<String> mediaTypes() {
        return List.of("application/ninjs+json", "application/json", "application/vnd.iptc.ninjs+json");
    }

    @Override
    public boolean recognises(Envelope envelope) {
        var top = SafeJson.top(envelope.content());
        return top.containsKey("uri") && top.keySet().stream().anyMatch(TELLING::contains) && !top.containsKey("format");
    }

    @Override
    public Contents read(Envelope envelope) {
        var item = SafeJson.tree(envelope.content());
        var body = body(item);
        checkType(item, body);
        var headline = headline(item);
        var particulars = Particulars.NONE.named(text(item, "uri"), text(item, "version"))
                .headed(headline)
                .by(byline(item))
                .from(text(item, "dateline", "located"))
                .in(text(item, "language"))
                .on(CopyDates.of(text(item, "versioncreated", "versionCreated")));
        return new Contents.One(new Received(Received.text(headline, body), "UTF-8", particulars,
                Additions.leavingOut(leftOut(item), warnings(item))));
    }

    private static void checkType(JsonNode item, String body) {
        var type = text(item, "type");
        boolean isText = type.isEmpty() || type.equals("text") || type.equals("composite") && !body.isEmpty();
        if (!isText) {
            throw new Unacceptable("type",
                    "This is a ninjs item of type " + type + ". Only those of type text become articles.");
        }
    }

    private static String headline(JsonNode item) {
        return MarkupText.line(Stream.of(text(item, "headline"), valued(item.path("headlines"), "main"), text(item, "title"))
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse(""));
    }

    /** Plain text before HTML, because it is the copy itself; a description where there is neither. */
    private static String body(JsonNode item) {
        var bodies = bodies(item);
        return Stream
                .of(Stream.of(text(item, "body_text").strip()), bodies.stream().filter(body -> !isHtml(body)).map(Ninjs::plain),
                        Stream.of(MarkupText.of(text(item, "body_html", "body_xhtml"))),
                        bodies.stream().filter(Ninjs::isHtml).map(body -> MarkupText.of(text(body, "value"))),
                        elements(item.path("descriptions")).map(Ninjs::plain),
                        Stream.of(text(item, "description_text").strip()))
                .flatMap(candidates -> candidates)
                .filter(body -> !body.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Where some say that they are the main ones the others are teasers and captions. */
    private static List<JsonNode> bodies(JsonNode item) {
        var all = elements(item.path("bodies")).toList();
        var main = all.stream().filter(body -> text(body, "role").endsWith("main")).toList();
        return main.isEmpty() ? all : main;
    }

    /** The line that is told; else the names of people who are said to have written it. */
    private static String byline(JsonNode item) {
        var told = text(item, "byline", "by");
        return told.isEmpty()
                ? elements(item.path("people")).filter(person -> WRITING.contains(text(person, "rel")))
                        .map(person -> text(person, "name"))
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.joining(", "))
                : told;
    }

    private static String plain(JsonNode body) {
        return text(body, "value").replace("\r\n", "\n").strip();
    }

    private static boolean isHtml(JsonNode body) {
        var type = text(body, "contenttype", "contentType").toLowerCase(Locale.ROOT);
        return type.contains("html") || type.isEmpty() && text(body, "value").contains("</");
    }

    private static List<String> leftOut(JsonNode item) {
        var leftOut = new ArrayList<String>();
        for (var name : List.of("associations", "renditions")) {
            if (!item.path(name).isEmpty()) {
                leftOut.add(item.path(name).size() + " " + name);
            }
        }
        return leftOut;
    }

    private static List<String> warnings(JsonNode item) {
        try {
            return new URI(text(item, "uri")).isAbsolute() ? List.of() : List.of("Its uri is no address: " + text(item, "uri"));
        } catch (URISyntaxException e) {
            return List.of("Its uri is no address: " + text(item, "uri"));
        }
    }

    private static String valued(JsonNode list, String role) {
        return elements(list).filter(element -> text(element, "role").equals(role))
                .findFirst()
                .or(() -> elements(list).findFirst())
                .map(element -> text(element, "value"))
                .orElse("");
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.empty();
    }

    private static String text(JsonNode node, String... names) {
        return Stream.of(names)
                .map(node::path)
                .filter(value -> value.isTextual() || value.isNumber())
                .map(JsonNode::asText)
                .findFirst()
                .orElse("");
    }
}
