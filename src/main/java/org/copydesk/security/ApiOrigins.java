package org.copydesk.security;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** The other sites whose scripts may call the API ({@code copydesk.api.origins}), and what their browsers want to hear (CORS). */
@ApplicationScoped
class ApiOrigins {
    private static final String EXPOSED = "Allow, ETag, Link, Vary, Location, Content-Location, Accept-Post, Preference-Applied, Retry-After";
    private static final String ALLOWED = "Accept, Authorization, Content-Type, If-Match, If-None-Match, Prefer, Slug";

    private final Set<String> origins;

    ApiOrigins(@ConfigProperty(name = "copydesk.api.origins") Optional<Set<String>> origins) {
        this.origins = origins.map(Set::copyOf).orElse(Set.of());
    }

    /** Whether {@code origin} is configured; null, for none sent, is not. */
    boolean allow(String origin) {
        return origin != null && origins.contains(origin);
    }

    /** Says to an allowed origin what its browser needs to hear, and goes on; a preflight ends here. */
    void answer(RoutingContext routing) {
        var request = routing.request();
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (!allow(origin)) {
            routing.next();
            return;
        }
        var headers = routing.response().headers();
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin)
                .add(HttpHeaders.VARY, HttpHeaders.ORIGIN)
                .set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        if (request.method().equals(HttpMethod.OPTIONS) && request.getHeader("Access-Control-Request-Method") != null) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, PUT, PATCH, DELETE")
                    .set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, ALLOWED);
            routing.response().setStatusCode(204).end();
        } else {
            routing.next();
        }
    }
}
