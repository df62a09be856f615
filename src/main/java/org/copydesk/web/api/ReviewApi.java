package org.copydesk.web.api;

import java.net.URI;
import java.util.List;
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
import org.copydesk.article.Unacceptable;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.Correction;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.FindingStatus;
import org.copydesk.review.QuoteWish;
import org.copydesk.review.Receipt;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Scope;
import org.copydesk.review.Sheet;
import org.copydesk.review.Wish;
import org.copydesk.review.verbs.AcceptFindings;
import org.copydesk.review.verbs.Annotate;
import org.copydesk.review.verbs.Correct;
import org.copydesk.review.verbs.DecideCorrections;
import org.copydesk.review.verbs.DismissFindings;
import org.copydesk.review.verbs.Relabel;
import org.copydesk.review.verbs.RemoveAnnotation;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** What is said of an article's text: corrections, quotes, comments, flags, findings. */
@Path("/api/articles/{article}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
public class ReviewApi {
    private final ReviewDesk review;
    private final Visits visits;

    ReviewApi(ReviewDesk review, Visits visits) {
        this.review = review;
        this.visits = visits;
    }

    @GET
    @Path("/corrections")
    public Response corrections(@RestPath String article, @QueryParam("after") String after, @QueryParam("limit") Integer limit,
            @QueryParam("status") String status) {
        var sheet = review.read(Visits.id(article));
        var all = CorrectionView.all(sheet).stream().filter(view -> status == null || view.status().equals(status)).toList();
        return Visits.answer(Response.Status.OK, sheet, Page.of(all, CorrectionView::id, after, limit)).build();
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

    /** A change of words; see {@code docs/} and the contract for what each field means. */
    record CorrectionBody(String in, Integer start, Integer end, String exact, String replacement, String category,
            String severity,
            String reason, String status, String finding, String inQuote) {

        Wish wish() {
            return new Wish(Fields.required("replacement", replacement), Fields.code("category", category, ErrorCategory::of),
                    Fields.code("severity", severity, Severity::of), Fields.text(reason), Fields.inQuote(inQuote),
                    Fields.text(finding), "");
        }
    }

    @POST
    @Path("/corrections")
    @RolesAllowed(Role.EDITS)
    public Response correct(@RestPath String article, CorrectionBody body) {
        Fields.required("body", body);
        var status = Fields.code("status", body.status(), CorrectionStatus::of, CorrectionStatus.ACCEPTED);
        if (status != CorrectionStatus.ACCEPTED && status != CorrectionStatus.PROPOSED) {
            throw new Unacceptable("status", "A new correction is accepted or proposed.");
        }
        var words = Fields.words(body.in(), body.start(), body.end(), body.exact());
        var receipt = review.perform(visits.to(article), new Correct(words, body.wish(), status));
        return made(receipt, Correction.COLLECTION);
    }

    @PUT
    @Path("/corrections/{id}")
    @RolesAllowed(Role.EDITS)
    public Response relabel(@RestPath String article, @RestPath String id, CorrectionBody body) {
        Fields.required("body", body);
        var receipt = review.perform(visits.to(article), new Relabel(id, body.wish()));
        return correction(receipt.sheet(), id);
    }

    @POST
    @Path("/corrections/{id}/accept")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.EDITS)
    public Response accept(@RestPath String article, @RestPath String id) {
        return decide(article, id, CorrectionStatus.ACCEPTED);
    }

    @POST
    @Path("/corrections/{id}/reject")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.EDITS)
    public Response reject(@RestPath String article, @RestPath String id) {
        return decide(article, id, CorrectionStatus.REJECTED);
    }

    private Response decide(String article, String id, CorrectionStatus status) {
        return correction(review.perform(visits.to(article), new DecideCorrections(List.of(id), status)).sheet(), id);
    }

    private static Response correction(Sheet sheet, String id) {
        var correction = sheet.snapshot().correction(id).orElseThrow(() -> new Missing("Correction " + id));
        return Visits.answer(Response.Status.OK, sheet, CorrectionView.of(sheet, correction)).build();
    }

    @POST
    @Path("/annotations")
    @RolesAllowed(Role.EDITS)
    public Response annotate(@RestPath String article, AnnotationBody body) {
        Fields.required("body", body);
        var kind = Fields.code("kind", body.kind(), AnnotationKind::of);
        var quote = kind == AnnotationKind.QUOTE ? Optional.of(body.quoteWish()) : Optional.<QuoteWish>empty();
        var receipt = review.perform(visits.to(article), new Annotate(kind, body.words(), quote, Fields.text(body.body())));
        return made(receipt, Annotation.COLLECTION);
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

    private static Response made(Receipt receipt, String collection) {
        var sheet = receipt.sheet();
        var ids = receipt.changes()
                .stream()
                .filter(c -> c.collection().equals(collection) && c.before().isEmpty())
                .map(c -> c.id())
                .toList();
        if (ids.isEmpty()) {
            return Visits.answer(Response.Status.OK, sheet, new Page<>(List.of(), null)).build();
        }
        Object body = collection.equals(Correction.COLLECTION)
                ? CorrectionView.of(sheet, sheet.snapshot().correction(ids.get(0)).orElseThrow())
                : annotation(sheet, ids.get(0));
        return Visits.answer(Response.Status.CREATED, sheet, body)
                .location(URI.create("/api/articles/" + sheet.articleId() + "/" + collection + "/" + ids.get(0)))
                .build();
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
        return made(review.perform(visits.to(article), new AcceptFindings(List.of(id), words, Fields.inQuote(told.inQuote()))),
                Correction.COLLECTION);
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
