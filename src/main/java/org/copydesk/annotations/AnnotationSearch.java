package org.copydesk.annotations;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleVersion;
import org.copydesk.article.InboxRow;
import org.copydesk.export.Publisher;
import org.copydesk.text.CodePoints;
import org.copydesk.text.Span;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Finds annotations as Hypothesis does. */
@ApplicationScoped
public class AnnotationSearch {
    private static final int LONGEST_THREAD = 50;

    private final AnnotationShelf shelf;
    private final Publisher publisher;
    private final int most;

    /** What was found on the asked page, and how many there are. */
    public record Found(int total, List<SearchRow> rows) {}

    /** @param most how many annotations a search looks through; older ones of the desk are found by their address only */
    AnnotationSearch(AnnotationShelf shelf, Publisher publisher,
            @ConfigProperty(name = "copydesk.annotations.search", defaultValue = "2000") int most) {
        this.shelf = shelf;
        this.publisher = publisher;
        this.most = most;
    }

    @Transactional
    public Found find(SearchQuery query, Addresses addresses) {
        var article = addresses.article(query.uri(), publisher.url());
        var candidates = article.isPresent()
                ? shelf.of(article.get().article(), addresses)
                : shelf.page(0, most, addresses).items();
        var asked = article.flatMap(Addresses.ArticleAddress::version);
        var rows = new ArrayList<SearchRow>();
        var units = new LinkedHashMap<String, Optional<CodePoints>>();
        for (var shown : candidates) {
            var row = row(shown, addresses, units);
            boolean here = query.uri().isEmpty() || article.isPresent() && asked.isEmpty() || row.uri().equals(query.uri());
            if (here && query.condition().test(row)) {
                rows.add(row);
            }
        }
        rows.sort(query.comparator());
        return new Found(rows.size(),
                rows.stream().filter(query::isBehind).skip(query.offset()).limit(query.limit()).toList());
    }

    /** One annotation. */
    @Transactional
    public SearchRow get(String name, Addresses addresses) {
        return row(shelf.get(name, addresses), addresses, new LinkedHashMap<>());
    }

    private SearchRow row(Shown shown, Addresses addresses, Map<String, Optional<CodePoints>> units) {
        var targets = new ArrayList<JsonNode>();
        Trees.all(shown.tree().path("target")).forEach(target -> collect(target, addresses, units, targets));
        var uri = targets.isEmpty() ? addresses.annotation(shown.name()) : targets.get(0).path("source").asText();
        var title = Article.row(shown.article()).map(InboxRow::headline).map(List::of).orElse(List.of());
        var page = shown.article() == 0 ? addresses.annotation(shown.name()) : addresses.root() + "articles/" + shown.article();
        return SearchRow.of(shown, new SearchRow.Setting(uri, targets, title, page, thread(shown, addresses)), addresses,
                URI.create(publisher.url()).getHost());
    }

    private void collect(JsonNode target, Addresses addresses, Map<String, Optional<CodePoints>> units, List<JsonNode> found) {
        if (target.has("items")) {
            target.path("items").forEach(item -> collect(item, addresses, units, found));
            return;
        }
        var source = Trees.iri(target.has("source") ? target.path("source") : target);
        var counted = units.computeIfAbsent(source, iri -> text(iri, addresses).map(CodePoints::of));
        var tree = JsonNodeFactory.instance.objectNode().put("source", source);
        var selectors = tree.putArray("selector");
        Trees.all(target.path("selector"))
                .stream()
                .filter(AnnotationSearch::isKnown)
                .map(selector -> counted.map(points -> inUnits((ObjectNode) selector, points)).orElse((ObjectNode) selector))
                .forEach(selectors::add);
        found.add(tree);
    }

    /** The kinds that Hypothesis has too, in its own shape. Its RangeSelector is another than the W3C's. */
    private static boolean isKnown(JsonNode selector) {
        return Trees.is(selector, "TextQuoteSelector") || Trees.is(selector, "TextPositionSelector")
                || Trees.is(selector, "FragmentSelector") && selector.has("conformsTo");
    }

    private static ObjectNode inUnits(ObjectNode selector, CodePoints points) {
        if (!Trees.is(selector, "TextPositionSelector")) {
            return selector;
        }
        var units = points.toUnits(new Span(selector.path("start").asInt(), selector.path("end").asInt()));
        return selector.deepCopy().put("start", units.start()).put("end", units.end());
    }

    private Optional<String> text(String iri, Addresses addresses) {
        return addresses.article(iri, publisher.url())
                .flatMap(at -> at.version().flatMap(number -> ArticleVersion.of(at.article(), number)))
                .map(version -> version.text);
    }

    /** The annotations that this one answers, the first of the thread first. */
    private List<String> thread(Shown shown, Addresses addresses) {
        var thread = new ArrayList<String>();
        var answered = answered(shown, addresses);
        while (answered.isPresent() && thread.size() < LONGEST_THREAD && !thread.contains(answered.get())) {
            thread.add(0, answered.get());
            answered = WebAnnotationRow.named(answered.get())
                    .flatMap(row -> answered(AnnotationShelf.shown(row, List.of(), addresses), addresses));
        }
        return List.copyOf(thread);
    }

    private static Optional<String> answered(Shown shown, Addresses addresses) {
        return Trees.all(shown.tree().path("target"))
                .stream()
                .map(Trees::iri)
                .filter(iri -> iri.startsWith(addresses.annotations()))
                .map(iri -> iri.substring(addresses.annotations().length()))
                .findFirst();
    }
}
