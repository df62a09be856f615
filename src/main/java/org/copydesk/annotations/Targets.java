package org.copydesk.annotations;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.article.Article;
import org.copydesk.export.Publisher;
import org.copydesk.review.Seen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * Which targets of an annotation are the desk's own: by the address of an article or version, or by the name under which exports
 * go out ({@link org.copydesk.export.Iris}).
 */
@ApplicationScoped
class Targets {
    private static final Pattern NAME = Pattern.compile("urn:(?:uuid|copydesk):([^?#]+)(?:\\?=version=(\\d{1,9}))?.*");

    private final Publisher publisher;

    Targets(Publisher publisher) {
        this.publisher = publisher;
    }

    /** The desk's own targets of {@code annotation}, in its order. */
    List<Target> of(JsonNode annotation, Addresses addresses) {
        var found = new ArrayList<Target>();
        for (var target : Trees.all(annotation.path("target"))) {
            collect(target, addresses, found);
        }
        return found;
    }

    /**
     * All targets of {@code annotation}, each taken to be article {@code article}: those that name it in the version that they name,
     * the others in its draft.
     */
    List<Target> within(long article, JsonNode annotation, Addresses addresses) {
        var own = of(annotation, addresses).stream().filter(target -> target.article() == article).toList();
        if (!own.isEmpty()) {
            return own;
        }
        var found = new ArrayList<Target>();
        for (var target : Trees.all(annotation.path("target"))) {
            var each = target.has("items") ? Trees.all(target.path("items")) : List.of(target);
            each.forEach(one -> found.add(new Target(article, seen(unversioned(article, one), one.path("selector")))));
        }
        return found;
    }

    private static Addresses.ArticleAddress unversioned(long article, JsonNode target) {
        var iri = Trees.iri(target.has("source") ? target.path("source") : target);
        int fragment = iri.indexOf('#');
        return new Addresses.ArticleAddress(article, Optional.empty(), fragment < 0 ? "" : iri.substring(fragment + 1));
    }

    private void collect(JsonNode target, Addresses addresses, List<Target> found) {
        if (target.has("items")) {
            target.path("items").forEach(item -> collect(item, addresses, found));
            return;
        }
        var iri = Trees.iri(target.has("source") ? target.path("source") : target);
        addresses.article(iri, publisher.url())
                .or(() -> named(iri))
                .filter(Targets::isThere)
                .ifPresent(address -> found.add(new Target(address.article(), seen(address, target.path("selector")))));
    }

    private static Optional<Addresses.ArticleAddress> named(String iri) {
        var name = NAME.matcher(iri);
        if (!name.matches()) {
            return Optional.empty();
        }
        var guid = URLDecoder.decode(name.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        var version = Optional.ofNullable(name.group(2)).map(Integer::valueOf);
        return Article.find("select a.id from Article a where a.guid = ?1", guid)
                .project(Long.class)
                .<Long>firstResultOptional()
                .map(article -> new Addresses.ArticleAddress(article, version, ""));
    }

    private static boolean isThere(Addresses.ArticleAddress address) {
        return Article.row(address.article()).isPresent()
                && address.version()
                        .map(number -> Article.count("id = ?1 and version >= ?2", address.article(), number) > 0)
                        .orElse(true);
    }

    private static Seen seen(Addresses.ArticleAddress address, JsonNode selector) {
        var selectors = JsonNodeFactory.instance.arrayNode().addAll(Trees.all(selector));
        if (!address.fragment().isEmpty()) {
            var fragment = selectors.objectNode().put("type", "FragmentSelector").put("value", address.fragment());
            if (!selectors.isEmpty()) {
                fragment.set("refinedBy", selectors.deepCopy());
                selectors.removeAll();
            }
            selectors.add(fragment);
        }
        return new Seen(address.version(), text -> Selectors.find(selectors, text));
    }
}
