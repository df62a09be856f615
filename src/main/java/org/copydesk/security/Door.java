package org.copydesk.security;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * What is turned away before anybody is asked who they are: requests that another site makes a browser send, posts to pages that
 * are no forms, bodies that are too large, and addresses with parameters in their path. Programs get problem+json, people the page of the status.
 */
@ApplicationScoped
class Door {
    /** Before the framework's own check of the size, which ends the connection without a word. */
    private static final int FIRST = 400;
    /** Where pages of a status live; see {@code org.copydesk.web.ProblemPages}. */
    private static final String PROBLEM_PAGE = "/problems/";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data");

    private final ApiOrigins origins;
    private final long maxBody;
    private final FormLimit maxForm;

    Door(ApiOrigins origins, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody,
            FormLimit maxForm) {
        this.origins = origins;
        this.maxBody = maxBody.asLongValue();
        this.maxForm = maxForm;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::look, FIRST);
    }

    private void look(RoutingContext routing) {
        if (hasParameters(routing.normalizedPath())) {
            page(routing, 404);
        } else if (ApiPaths.isOne(routing.normalizedPath())) {
            lookAtProgram(routing);
        } else {
            lookAtPage(routing);
        }
    }

    /** Resources are found without them, so that {@code /api;x/articles} would be a program's call under the rules for pages. */
    private static boolean hasParameters(String path) {
        return path.indexOf(';') >= 0;
    }

    private void lookAtProgram(RoutingContext routing) {
        var request = routing.request();
        if (isFromElsewhere(request) && !origins.allow(request.getHeader(HttpHeaders.ORIGIN))) {
            ApiRefusal.send(routing, 403, "Not from another site",
                    "A browser sent this for another site. Its origin can be allowed: copydesk.api.origins.");
        } else if (isLonger(request, maxBody)) {
            drained(routing,
                    () -> ApiRefusal.send(routing, 413, "Too large", "The body is larger than " + maxBody + " bytes."));
        } else if (!SAFE.contains(request.method()) && isForm(request)) {
            takeForm(routing);
        } else {
            origins.answer(routing);
        }
    }

    /** curl and others call an empty body a form; a real form is nothing that a program sends here. */
    private static void takeForm(RoutingContext routing) {
        if ("0".equals(routing.request().getHeader(HttpHeaders.CONTENT_LENGTH))) {
            routing.request().headers().remove(HttpHeaders.CONTENT_TYPE);
            routing.next();
        } else {
            ApiRefusal.send(routing, 415, "Of a kind that is not taken in",
                    "Forms are not taken in here. Send JSON, or the copy itself.");
        }
    }

    private void lookAtPage(RoutingContext routing) {
        var request = routing.request();
        if (SAFE.contains(request.method()) || routing.normalizedPath().startsWith("/q/")) {
            routing.next();
        } else if (isFromElsewhere(request)) {
            page(routing, 403);
        } else if (isLonger(request, maxForm.bytes())) {
            drained(routing, () -> page(routing, 413));
        } else if (!isForm(request)) {
            page(routing, 415);
        } else {
            routing.next();
        }
    }

    /** Without what told of a body: on the second round the framework would refuse it in its own way, or read it again. */
    private static void page(RoutingContext routing, int status) {
        routing.request().headers().remove(HttpHeaders.CONTENT_LENGTH).remove(HttpHeaders.CONTENT_TYPE);
        routing.reroute(HttpMethod.GET, PROBLEM_PAGE + status);
    }

    private static boolean isFromElsewhere(HttpServerRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site")) || origin != null && !isOwn(origin, request);
    }

    private static boolean isOwn(String origin, HttpServerRequest request) {
        try {
            var authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException noOrigin) {
            return false;
        }
    }

    private static boolean isForm(HttpServerRequest request) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && FORMS.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isLonger(HttpServerRequest request, long limit) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > limit;
    }

    /** A browser shows an answer only after it has sent all of its body: reads and forgets it first. */
    private static void drained(RoutingContext routing, Runnable answer) {
        routing.request().handler(forgotten -> {}).endHandler(end -> answer.run()).resume();
    }
}
