package org.copydesk.web;

import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.vertx.ext.web.RoutingContext;

/** What every answer of a resource carries: it is not kept by anybody; and a refusal that says nothing gets its words. */
class PageHeaders {
    private static final String FORM_COOKIE = "copydesk-form";

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final ProblemAnswer answer;
    private final RoutingContext routing;

    PageHeaders(ProblemAnswer answer, RoutingContext routing) {
        this.answer = answer;
        this.routing = routing;
    }

    @ServerResponseFilter
    void complete(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            tell(response);
        }
        if (MediaType.TEXT_HTML_TYPE.equals(response.getMediaType())) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, HTML);
        }
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
        if (answer.isForPrograms()) {
            routing.addHeadersEndHandler(sent -> routing.response().removeCookie(FORM_COOKIE, false));
        }
    }

    private void tell(ContainerResponseContext response) {
        var told = answer.to(Problem.of(response.getStatus()));
        told.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
        response.setEntity(told.getEntity(), null, MediaType.valueOf(told.getHeaderString(HttpHeaders.CONTENT_TYPE)));
    }
}
