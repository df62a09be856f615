package org.copydesk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.security.ApiPaths;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;

/** Gives a problem the form that the one who asked can read: JSON for programs, a notice for htmx, a page for people. */
@ApplicationScoped
public class ProblemAnswer {
    private static final String PROBLEM_JSON = "application/problem+json";

    @CheckedTemplate(basePath = "Problems")
    static class Templates {
        static native TemplateInstance problem(Problem problem);

        static native TemplateInstance problem$notice(Problem problem);
    }

    private final RoutingContext routing;

    ProblemAnswer(RoutingContext routing) {
        this.routing = routing;
    }

    /** The answer that tells {@code problem}. */
    public Response to(Problem problem) {
        if (isForPrograms()) {
            return Response.status(problem.status()).type(PROBLEM_JSON).entity(Json.encode(problem.asJson())).build();
        }
        if ("true".equals(routing.request().getHeader("HX-Request"))) {
            return html(problem, Templates.problem$notice(problem)).header("HX-Retarget", "#problem")
                    .header("HX-Reswap", "innerHTML")
                    .build();
        }
        return html(problem, Templates.problem(problem)).build();
    }

    /** Whether the address is one of the API's: there nothing is a page and nothing is a redirect. */
    boolean isForPrograms() {
        return ApiPaths.isOne(routing.normalizedPath());
    }

    private static Response.ResponseBuilder html(Problem problem, TemplateInstance page) {
        return Response.status(problem.status()).type(MediaType.TEXT_HTML + ";charset=UTF-8").entity(page.render());
    }
}
