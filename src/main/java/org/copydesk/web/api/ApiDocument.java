package org.copydesk.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The description of all addresses in OpenAPI 3.1, as the build wrote it from the resources' classes: the desk's start does not
 * make it anew. YAML, or JSON where that is asked for.
 */
@Path("/q/openapi")
@PermitAll
public class ApiDocument {
    private static final String YAML = "application/yaml";

    /** @param format {@code json} for callers who cannot say it in {@code Accept} */
    @GET
    @Produces(YAML + ";qs=1")
    public Response yaml(@QueryParam("format") String format) {
        return "json".equalsIgnoreCase(format) ? json() : answer("yaml", YAML);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON + ";qs=0.5")
    public Response json() {
        return answer("json", MediaType.APPLICATION_JSON);
    }

    private static Response answer(String ending, String type) {
        var document = Thread.currentThread().getContextClassLoader().getResourceAsStream("openapi/openapi." + ending);
        return Response.ok(document).type(type + ";charset=UTF-8").build();
    }
}
