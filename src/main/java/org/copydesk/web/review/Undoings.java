package org.copydesk.web.review;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.copydesk.security.Role;
import org.copydesk.web.review.Acts.Request;
import org.jboss.resteasy.reactive.RestPath;

/** Taking back what one did since the last save, and doing it again. */
@Path("/articles/{id:\\d{1,18}}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITS)
public class Undoings {
    private final Acts acts;

    Undoings(Acts acts) {
        this.acts = acts;
    }

    @POST
    @Path("/undoings")
    public Response undo(@RestPath long id, MultivaluedMap<String, String> form) {
        return acts.undo(new Request(id, "undoings", new Posted(form), Optional.empty(), List.of()));
    }

    @POST
    @Path("/redoings")
    public Response redo(@RestPath long id, MultivaluedMap<String, String> form) {
        return acts.redo(new Request(id, "redoings", new Posted(form), Optional.empty(), List.of()));
    }
}
