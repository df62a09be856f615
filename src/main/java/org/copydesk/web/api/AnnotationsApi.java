package org.copydesk.web.api;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Missing;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.QuoteWish;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Sheet;
import org.copydesk.review.verbs.Annotate;
import org.copydesk.review.verbs.RemoveAnnotation;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** What is said of an article's text without changing it: quotes, comments, flags. */
@Path("/api/articles/{article}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
public class AnnotationsApi {
    private final ReviewDesk review;
    private final Visits visits;

    AnnotationsApi(ReviewDesk review, Visits visits) {
        this.review = review;
        this.visits = visits;
    }

    @GET
    @Path("/annotations")
    public Response annotations(@RestPath String article, @QueryParam("after") String after, @QueryParam("limit") Integer limit,
            @QueryParam("all") boolean all) {
        var sheet = review.read(Visits.id(article));
        var views = AnnotationView.all(sheet).stream().filter(view -> all || !view.isTerm()).toList();
        return Visits.answer(Response.Status.OK, sheet, Page.of(views, AnnotationView::id, after, limit)).build();
    }

    @GET
    @Path("/quotes")
    public Response quotes(@RestPath String article, @QueryParam("after") String after, @QueryParam("limit") Integer limit,
            @QueryParam("all") boolean all, @QueryParam("status") String status) {
        var sheet = review.read(Visits.id(article));
        var quotes = AnnotationView.all(sheet)
                .stream()
                .filter(view -> view.quote() != null && (all || !view.isTerm()))
                .filter(view -> status == null || view.status().equals(status))
                .map(QuoteItem::of)
                .toList();
        return Visits.answer(Response.Status.OK, sheet, Page.of(quotes, QuoteItem::id, after, limit)).build();
    }

    @POST
    @Path("/annotations")
    @RolesAllowed(Role.EDITS)
    public Response annotate(@RestPath String article, AnnotationBody body) {
        Fields.required("body", body);
        var kind = Fields.code("kind", body.kind(), AnnotationKind::of);
        var quote = kind == AnnotationKind.QUOTE ? Optional.of(body.quoteWish()) : Optional.<QuoteWish>empty();
        var receipt = review.perform(visits.to(article), new Annotate(kind, body.words(), quote, Fields.text(body.body())));
        return Made.annotation(receipt);
    }

    @PUT
    @Path("/annotations/{id}")
    @RolesAllowed(Role.EDITS)
    public Response change(@RestPath String article, @RestPath String id, AnnotationBody body) {
        var sheet = review.perform(visits.to(article), Fields.required("body", body).change(id)).sheet();
        return Visits.answer(Response.Status.OK, sheet, annotation(sheet, id)).build();
    }

    @DELETE
    @Path("/annotations/{id}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.EDITS)
    public Response remove(@RestPath String article, @RestPath String id) {
        var sheet = review.perform(visits.to(article), new RemoveAnnotation(id)).sheet();
        return Response.noContent().header("ETag", sheet.base().tag()).build();
    }

    private static AnnotationView annotation(Sheet sheet, String id) {
        return AnnotationView.of(sheet, sheet.snapshot().annotation(id).orElseThrow(() -> new Missing("Annotation " + id)));
    }
}
