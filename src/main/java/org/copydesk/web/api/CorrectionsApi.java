package org.copydesk.web.api;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Sheet;
import org.copydesk.review.Wish;
import org.copydesk.review.verbs.Correct;
import org.copydesk.review.verbs.DecideCorrections;
import org.copydesk.review.verbs.Relabel;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** Corrections of an article's text. */
@Path("/api/articles/{article}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
public class CorrectionsApi {
    private final ReviewDesk review;
    private final Visits visits;

    CorrectionsApi(ReviewDesk review, Visits visits) {
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
        return Made.correction(receipt);
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
}
