package org.copydesk.web.annotations;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.copydesk.export.AnnotationTree;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * What stands on every answer of the annotation protocol, whoever gives it: resource, sign-in or the door. So 304, 401 and every
 * refusal carry it too. And an article's pages say where its annotations are (section 3.3).
 */
@ApplicationScoped
class ProtocolHeaders {
    /** Before the door ({@code security.Door}), whose refusals carry them as well. */
    private static final int FIRST = 500;
    private static final String CONTAINER = "/annotations";
    private static final Pattern ARTICLE = Pattern.compile("/articles/\\d{1,18}(/.*)?");
    private static final String SERVICE = "</annotations/>; rel=\"http://www.w3.org/ns/oa#annotationService\"";

    void stand(@Observes Filters filters) {
        filters.register(ProtocolHeaders::add, FIRST);
    }

    private static void add(RoutingContext routing) {
        var path = routing.normalizedPath();
        if (path.equals(CONTAINER) || path.equals(CONTAINER + "/")) {
            routing.addHeadersEndHandler(end -> container(routing.response().headers()));
        } else if (path.startsWith(CONTAINER + "/")) {
            routing.addHeadersEndHandler(end -> annotation(routing.response().headers()));
        } else if (ARTICLE.matcher(path).matches()) {
            routing.addHeadersEndHandler(end -> link(routing.response().headers(), SERVICE));
        }
        routing.next();
    }

    private static void container(MultiMap headers) {
        link(headers, "<http://www.w3.org/ns/ldp#BasicContainer>; rel=\"type\"");
        link(headers, "<http://www.w3.org/TR/annotation-protocol/>; rel=\"http://www.w3.org/ns/ldp#constrainedBy\"");
        headers.set("Allow", "GET, HEAD, OPTIONS, POST");
        headers.set("Accept-Post", AnnotationTree.MEDIA_TYPE);
        headers.add(HttpHeaders.VARY, "Accept, Prefer");
    }

    private static void annotation(MultiMap headers) {
        link(headers, "<http://www.w3.org/ns/ldp#Resource>; rel=\"type\"");
        headers.set("Allow", "GET, HEAD, OPTIONS, PUT, DELETE");
        headers.add(HttpHeaders.VARY, "Accept");
    }

    private static void link(MultiMap headers, String link) {
        headers.add("Link", link);
    }
}
