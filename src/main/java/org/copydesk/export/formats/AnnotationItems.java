package org.copydesk.export.formats;

import java.util.HashMap;
import java.util.Map;

import org.copydesk.export.AnnotationTree;
import org.copydesk.export.Edition;
import org.copydesk.export.Iris;
import org.copydesk.export.Publisher;
import org.copydesk.export.Times;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an edition says of its words, as Web Annotations; numbered as they are made. */
final class AnnotationItems {
    private final Edition edition;
    private final Publisher publisher;
    private final ArrayNode items = JsonNodeFactory.instance.arrayNode();
    private final Map<Integer, AnnotationTree.Source> sources = new HashMap<>();

    AnnotationItems(Edition edition, Publisher publisher) {
        this.edition = edition;
        this.publisher = publisher;
    }

    /** Quotes, then remarks, then corrections. */
    ArrayNode all() {
        edition.quotes().forEach(q -> add(AnnotationTree.of(q, nextId(), source(edition.number()), publisher)));
        edition.remarks().forEach(r -> add(AnnotationTree.of(r, nextId(), source(edition.number()), publisher)));
        edition.corrections().forEach(c -> add(AnnotationTree.of(c, nextId(), source(c.version()), publisher)));
        return items;
    }

    private void add(ObjectNode annotation) {
        items.add(annotation.put("generated", Times.of(edition.latest().at())));
    }

    private String nextId() {
        return Iris.version(edition, edition.number()) + "&annotation=" + (items.size() + 1);
    }

    private AnnotationTree.Source source(int version) {
        var in = edition.versions().get(version);
        return sources.computeIfAbsent(version,
                unknown -> AnnotationTree.Source.of(Iris.version(edition, version), in.text(), in.at()));
    }
}
