package org.copydesk.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

/** The page of a status, for requests that are refused before they reach a resource (org.copydesk.security.Door). */
@Path("/problems/{status: [45][0-9][0-9]}")
@PermitAll
public class ProblemPages {
    private final ProblemAnswer answer;

    ProblemPages(ProblemAnswer answer) {
        this.answer = answer;
    }

    @GET
    public Response show(@RestPath int status) {
        return answer.to(Problem.of(status));
    }
}
