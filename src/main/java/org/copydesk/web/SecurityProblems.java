package org.copydesk.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** What becomes of requests by nobody, or by somebody whose role does not allow it. */
class SecurityProblems {
    private final ProblemAnswer answer;
    private final HttpAuthenticator authenticator;
    private final RoutingContext routing;

    SecurityProblems(ProblemAnswer answer, HttpAuthenticator authenticator, RoutingContext routing) {
        this.answer = answer;
        this.authenticator = authenticator;
        this.routing = routing;
    }

    /** Programs are told 401; so is htmx, because a page in place of a fragment helps nobody; people get the sign-in page. */
    @ServerExceptionMapper
    Uni<Response> nobody(UnauthorizedException refusal) {
        boolean visits = routing.request().method().equals(HttpMethod.GET) && routing.request().getHeader("HX-Request") == null;
        if (!answer.isForPrograms() && !visits) {
            return Uni.createFrom().item(answer.to(Problem.of(401)));
        }
        return authenticator.getChallenge(routing).map(challenge -> {
            var response = answer.isForPrograms()
                    ? Response.fromResponse(answer.to(Problem.of(401)))
                    : Response.status(Response.Status.SEE_OTHER);
            return response.header(challenge.headerName.toString(), challenge.headerContent)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        });
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refusal) {
        return answer.to(Problem.of(403));
    }
}
