package org.copydesk.ingest.formats.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.copydesk.ingest.Unreadable;
import org.copydesk.ingest.formats.json.SafeJson;
import org.jsoup.nodes.Document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What a page's JSON-LD (schema.org) says of its story: the first article in it, be it alone, in a list, in a graph, or what a web page
 * is about.
 *
 * @param story the article; a missing node where there is none
 * @param nodes everything that the page describes, to find what it only refers to
 */
record LinkedStory(JsonNode story, List<JsonNode> nodes) {
    /** Marks that hide a script from old programs, and the semicolon of a script that is no data. */
    private static final String AROUND = "^\\s*(?://\\s*|/\\*\\s*)?(?:<!--|<!\\[CDATA\\[)?(?:\\s*\\*/)?|(?://\\s*|/\\*\\s*)?(?:-->|\\]\\]>)?(?:\\s*\\*/)?[\\s;]*$";
    /** Where a description holds others that matter. */
    private static final List<String> INNER = List.of("@graph", "mainEntity", "mainEntityOfPage");
    /** How deep descriptions are looked into. */
    private static final int DEEPEST = 4;

    static LinkedStory of(Document page) {
        var nodes = page.select("script[type~=(?i)^\\s*application/ld\\+json]")
                .stream()
                .flatMap(script -> tree(script.data()).stream())
                .flatMap(tree -> nodes(tree, 0))
                .toList();
        return new LinkedStory(nodes.stream().filter(LinkedStory::isArticle).findFirst().orElse(MissingNode.getInstance()),
                nodes);
    }

    /** A property of the story that is text or a number; empty where it is neither. */
    String text(String name) {
        return first(story.path(name));
    }

    /** The names of its authors; addresses are none. */
    String authors() {
        return each(story.path("author"))
                .map(author -> author.isTextual() ? author.asText() : first(named(author).path("name")))
                .filter(name -> !name.isBlank() && !name.startsWith("http"))
                .collect(Collectors.joining(", "));
    }

    /** {@code inLanguage} may be a tag, or a description of a language with its tag as another name. */
    String language() {
        var language = story.path("inLanguage");
        return language.isObject() ? first(language.path("alternateName")) : first(language);
    }

    /** The description that {@code author} refers to, where it only gives a name to look for. */
    private JsonNode named(JsonNode author) {
        var id = author.path("@id").asText();
        if (author.has("name") || id.isEmpty()) {
            return author;
        }
        return nodes.stream()
                .filter(node -> node.has("name") && node.path("@id").asText().equals(id))
                .findFirst()
                .orElse(author);
    }

    private static Optional<JsonNode> tree(String script) {
        var json = script.replaceAll(AROUND, "").replaceAll("\\p{Cntrl}", " ");
        try {
            return Optional.of(SafeJson.tree(json.getBytes(StandardCharsets.UTF_8)));
        } catch (Unreadable broken) {
            return Optional.empty();
        }
    }

    private static Stream<JsonNode> nodes(JsonNode tree, int depth) {
        if (depth > DEEPEST) {
            return Stream.empty();
        }
        if (tree.isArray()) {
            return each(tree).flatMap(node -> nodes(node, depth + 1));
        }
        return Stream.concat(Stream.of(tree), INNER.stream().flatMap(name -> nodes(tree.path(name), depth + 1)));
    }

    private static boolean isArticle(JsonNode node) {
        return each(node.path("@type")).map(JsonNode::asText)
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report"));
    }

    private static String first(JsonNode value) {
        return each(value).filter(JsonNode::isValueNode).findFirst().map(JsonNode::asText).orElse("");
    }

    private static Stream<JsonNode> each(JsonNode node) {
        var list = node.has("@list") ? node.path("@list") : node;
        return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.of(list);
    }
}
