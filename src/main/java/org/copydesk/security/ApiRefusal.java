package org.copydesk.security;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** What a program is told when its request is refused before it reaches a resource: {@code application/problem+json}. */
final class ApiRefusal {

    private ApiRefusal() {}

    /** Ends the request with this problem. */
    static void send(RoutingContext routing, int status, String title, String detail) {
        var problem = new JsonObject().put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        routing.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(problem.toBuffer());
    }
}
