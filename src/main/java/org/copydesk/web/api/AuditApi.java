package org.copydesk.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.copydesk.article.Article;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Verification;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** An article's audit: who did what, when, before, after, why; and the proof that nothing of it was touched. */
@Path("/api/articles/{article}/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EDITS)
public class AuditApi {
    private final Verification verification;
    private final ReviewDesk review;

    AuditApi(Verification verification, ReviewDesk review) {
        this.verification = verification;
        this.review = review;
    }

    @GET
    @Transactional
    public Page<EventView> events(@RestPath String article, @QueryParam("after") Long after,
            @QueryParam("limit") Integer limit) {
        return EventView.page(Article.chainOf(review.read(Visits.id(article)).articleId()), after, limit);
    }

    @GET
    @Path("/verify")
    public Verdict verify(@RestPath String article) {
        return Verdict.of(verification.article(Visits.id(article)));
    }
}
