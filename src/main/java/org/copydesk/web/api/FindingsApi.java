package org.copydesk.web.api;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Missing;
import org.copydesk.review.FindingStatus;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Scope;
import org.copydesk.review.verbs.AcceptFindings;
import org.copydesk.review.verbs.DismissFindings;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** What the engines suspect in an article's text. */
@Path("/api/articles/{article}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
public class FindingsApi {
    private final ReviewDesk review;
    private final Visits visits;

    FindingsApi(ReviewDesk review, Visits visits) {
        this.review = review;
        this.visits = visits;
    }

    /** Findings that are gone are listed only if asked for by status. */
    @GET
    @Path("/findings")
    public Response findings(@RestPath String article, @QueryParam("after") String after, @QueryParam("limit") Integer limit,
            @QueryParam("status") String status) {
        var sheet = review.read(Visits.id(article));
        var views = FindingView.all(sheet)
                .stream()
                .filter(view -> status == null
                        ? !view.status().equals(FindingStatus.GONE.code())
                        : view.status().equals(status))
                .toList();
        return Visits.answer(Response.Status.OK, sheet, Page.of(views, FindingView::id, after, limit)).build();
    }

    /** How to do what a finding proposes: other words than its own best, and what kind of change it is inside a quote. */
    record AcceptBody(String replacement, String inQuote) {}

    @POST
    @Path("/findings/{id}/accept")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @RolesAllowed(Role.EDITS)
    public Response acceptFinding(@RestPath String article, @RestPath String id, AcceptBody body) {
        var told = body == null ? new AcceptBody(null, null) : body;
        var words = told.replacement() == null ? List.<String>of() : List.of(told.replacement());
        return Made.correction(
                review.perform(visits.to(article), new AcceptFindings(List.of(id), words, Fields.inQuote(told.inQuote()))));
    }

    /** How far a dismissal reaches, and why. */
    record DismissBody(String scope, String reason) {}

    @POST
    @Path("/findings/{id}/dismiss")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @RolesAllowed(Role.EDITS)
    public Response dismissFinding(@RestPath String article, @RestPath String id, DismissBody body) {
        var told = body == null ? new DismissBody(null, null) : body;
        var scope = Fields.code("scope", told.scope(), Scope::of, Scope.ARTICLE);
        var sheet = review.perform(visits.to(article), new DismissFindings(List.of(id), scope, Fields.text(told.reason())))
                .sheet();
        return Visits
                .answer(Response.Status.OK, sheet,
                        FindingView.of(sheet, sheet.finding(id).orElseThrow(() -> new Missing("Finding " + id))))
                .build();
    }
}
