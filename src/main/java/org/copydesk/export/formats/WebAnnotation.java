package org.copydesk.export.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import org.copydesk.export.AnnotationTree;
import org.copydesk.export.Edition;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.Headlines;
import org.copydesk.export.Iris;
import org.copydesk.export.Json;
import org.copydesk.export.Publisher;
import org.copydesk.export.Times;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * Quotes, remarks and saved corrections as a collection of Web Annotations (W3C Recommendation of 2017) on one page. Positions
 * count code points. A correction speaks of the version that it was made in, at the time of that version.
 */
@Singleton
public class WebAnnotation extends ExportFormat {
    private static final String CONTEXT = AnnotationTree.CONTEXT;

    private final Publisher publisher;

    public WebAnnotation(Publisher publisher) {
        super("web-annotation", "Web Annotations (W3C)", "application/ld+json;profile=\"" + CONTEXT + "\"",
                "annotations.jsonld");
        this.publisher = publisher;
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        var items = new AnnotationItems(edition, publisher).all();
        var id = Iris.version(edition, edition.number()) + "&annotations";
        var collection = JsonNodeFactory.instance.objectNode().put("@context", CONTEXT).put("id", id);
        collection.put("type", "AnnotationCollection").put("label", Headlines.plain(edition)).put("total", items.size());
        var modified = Times.of(items.isEmpty() ? edition.latest().at() : latest(edition));
        collection.put("modified", modified);
        if (!items.isEmpty()) {
            var page = collection.putObject("first").put("id", id + "&page=1").put("type", "AnnotationPage");
            page.putObject("partOf").put("id", id).put("total", items.size()).put("modified", modified);
            page.put("startIndex", 0).set("items", items);
            collection.put("last", id + "&page=1");
        }
        Json.write(collection, out);
    }

    private static Instant latest(Edition edition) {
        var times = new ArrayList<Instant>(List.of(edition.latest().at()));
        edition.quotes().forEach(quote -> times.add(quote.at()));
        edition.remarks().forEach(remark -> times.add(remark.at()));
        return times.stream().max(Instant::compareTo).orElseThrow();
    }
}
