package org.copydesk.web;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.register.LearntDesk;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What the desk has learnt from accepted fixes; editors take it back and let it be offered again. */
@Path("/learnt")
@RolesAllowed(Role.READS)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LearntPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance learnt(List<LearntDesk.Learnt> fixes);
    }

    private final LearntDesk learnt;
    private final Visitor visitor;
    private final Told told;

    LearntPages(LearntDesk learnt, Visitor visitor, Told told) {
        this.learnt = learnt;
        this.visitor = visitor;
        this.told = told;
    }

    @GET
    public TemplateInstance list() {
        return Templates.learnt(learnt.list());
    }

    @POST
    @Path("{id: \\d{1,18}}/removal")
    @RolesAllowed(Role.EDITS)
    public Response takeBack(@RestPath long id) {
        learnt.takeBack(id, visitor.actor());
        return back(id, "It is not offered any more: in each article with the next act on it.");
    }

    @POST
    @Path("{id: \\d{1,18}}/return")
    @RolesAllowed(Role.EDITS)
    public Response offerAgain(@RestPath long id) {
        learnt.offerAgain(id, visitor.actor());
        return back(id, "It is offered again: in each article with the next act on it.");
    }

    /** The list where the fix stands, so that the keyboard goes on from there. */
    private Response back(long id, String words) {
        told.good(words);
        return Response.seeOther(URI.create("/learnt#fix-" + id)).build();
    }
}
