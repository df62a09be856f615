package org.copydesk.ingest.formats.html;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.copydesk.ingest.Particulars;
import org.copydesk.ingest.Unreadable;
import org.copydesk.ingest.formats.CopyDates;
import org.copydesk.ingest.formats.json.SafeJson;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import com.fasterxml.jackson.databind.JsonNode;

/** What a page says of its story: in JSON-LD (schema.org) first, then in meta tags, then in the page itself. */
final class PageFacts {
    private static final List<String> TITLES = List.of("dc:title", "dcterm:title", "og:title", "weibo:article:title",
            "weibo:webpage:title", "title", "twitter:title", "parsely-title");
    private static final List<String> AUTHORS = List.of("dc:creator", "dcterm:creator", "author", "article:author",
            "parsely-author",
            "dc.creator");
    private static final List<String> DATES = List.of("article:published_time", "parsely-pub-date", "dc.date", "dc:date",
            "date",
            "pubdate");

    private final Document page;
    private final Story story;
    private final Optional<JsonNode> linked;

    private PageFacts(Document page, Story story) {
        this.page = page;
        this.story = story;
        this.linked = page.select("script[type=application/ld+json]")
                .stream()
                .flatMap(script -> tree(script.data()).stream())
                .flatMap(PageFacts::nodes)
                .filter(PageFacts::isStory)
                .findFirst();
    }

    static Particulars of(Document page, Story story) {
        var facts = new PageFacts(page, story);
        return Particulars.NONE.headed(facts.headline())
                .by(facts.byline())
                .in(facts.language())
                .at(facts.address())
                .on(facts.published());
    }

    private String headline() {
        return first(linked("headline"), meta(TITLES), heading().filter(this::isInTitle), Optional.of(story.title()), heading(),
                Optional.of(page.title()));
    }

    private Optional<String> heading() {
        var headings = page.select("article h1, main h1");
        var heading = headings.isEmpty() ? page.selectFirst("h1") : headings.first();
        return Optional.ofNullable(heading).map(Element::text);
    }

    /** Whether the page's title is this headline with the site's name after it, or the beginning of it. */
    private boolean isInTitle(String heading) {
        var title = page.title();
        return heading.startsWith(title)
                || title.startsWith(heading) && title.substring(heading.length()).matches("\\s+[\\p{Pd}|\\\\/>»·:]\\s.*");
    }

    private String byline() {
        var people = linked.map(story -> story.path("author")).map(PageFacts::names).filter(names -> !names.isEmpty());
        return first(people, meta(AUTHORS).filter(author -> !author.startsWith("http")), Optional.of(story.byline()),
                element("[rel=author], [itemprop~=author]"));
    }

    private String language() {
        return first(linked("inLanguage"), Optional.of(page.getElementsByTag("html").attr("lang")),
                Optional.of(page.getElementsByTag("html").attr("xml:lang")), meta(List.of("content-language", "dc.language")));
    }

    private String address() {
        return first(Optional.of(page.select("link[rel=canonical]").attr("href")), meta(List.of("og:url")));
    }

    private Optional<Instant> published() {
        return CopyDates
                .of(first(linked("datePublished"), meta(DATES), Optional.of(page.select("time[datetime]").attr("datetime"))));
    }

    private Optional<String> element(String query) {
        return Optional.ofNullable(page.selectFirst(query)).map(Element::text).filter(text -> text.length() < 100);
    }

    private Optional<String> meta(List<String> names) {
        return names.stream()
                .flatMap(name -> page.select("meta")
                        .stream()
                        .filter(meta -> Stream.of("name", "property", "itemprop", "http-equiv")
                                .flatMap(key -> Stream.of(meta.attr(key).split("\\s+")))
                                .anyMatch(name::equalsIgnoreCase)))
                .map(meta -> meta.attr("content"))
                .filter(content -> !content.isBlank())
                .findFirst();
    }

    private Optional<String> linked(String name) {
        return linked.map(story -> story.path(name).asText());
    }

    private static String names(JsonNode author) {
        var each = author.isArray() ? StreamSupport.stream(author.spliterator(), false) : Stream.of(author);
        return each.map(person -> person.isTextual() ? person.asText() : person.path("name").asText())
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static Optional<JsonNode> tree(String json) {
        try {
            return Optional.of(SafeJson.tree(json.getBytes(StandardCharsets.UTF_8)));
        } catch (Unreadable broken) {
            return Optional.empty();
        }
    }

    private static Stream<JsonNode> nodes(JsonNode tree) {
        var all = tree.isArray() ? tree : tree.path("@graph").isArray() ? tree.path("@graph") : null;
        return all == null ? Stream.of(tree) : StreamSupport.stream(all.spliterator(), false);
    }

    private static boolean isStory(JsonNode node) {
        var type = node.path("@type");
        var types = type.isArray()
                ? StreamSupport.stream(type.spliterator(), false).map(JsonNode::asText)
                : Stream.of(type.asText());
        return types.anyMatch(name -> name.endsWith("Article") || name.equals("BlogPosting") || name.equals("Report"));
    }

    @SafeVarargs
    private static String first(Optional<String>... candidates) {
        return Stream.of(candidates)
                .flatMap(Optional::stream)
                .map(MarkupText::line)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
