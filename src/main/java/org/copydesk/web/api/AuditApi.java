package org.copydesk.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.copydesk.article.Article;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.Canonical;
import org.copydesk.audit.DeskChain;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Verification;
import org.copydesk.review.Verification.Report;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/** The audit: who did what, when, before, after, why; and the proof that nothing of it was touched. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EDITS)
public class AuditApi {
    private final Verification verification;
    private final ReviewDesk review;

    AuditApi(Verification verification, ReviewDesk review) {
        this.verification = verification;
        this.review = review;
    }

    /** One event. {@code canonical} is the text whose SHA-256 is {@code hash}. */
    record EventView(long seq, String at, String actor, String act, JsonNode before, JsonNode after, JsonNode derived,
            String reason,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) long undoes, String previousHash, String hash, String canonical) {

        static EventView of(AuditEvent event) {
            var content = event.content();
            return new EventView(event.seq, Canonical.time(event.at), event.actor, event.act, content.path("before"),
                    content.path("after"),
                    content.path("derived"), event.note, event.undoes, event.previousHash, event.hash, event.canonical);
        }
    }

    /** Whether a chain is whole; if not, where it breaks and why. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Verdict(boolean valid, Long events, String head, String article, Long seq, String why) {

        static Verdict of(Report report, String article) {
            return report.broken()
                    .map(broken -> new Verdict(false, null, null, article, broken.seq(), broken.why()))
                    .orElseGet(() -> new Verdict(true, report.events(), report.head(), null, null, null));
        }
    }

    @GET
    @Path("/articles/{article}/audit")
    @Transactional
    public Page<EventView> article(@RestPath String article, @QueryParam("after") Long after,
            @QueryParam("limit") Integer limit) {
        return events(Article.chainOf(review.read(Visits.id(article)).articleId()), after, limit);
    }

    @GET
    @Path("/articles/{article}/audit/verify")
    public Verdict verify(@RestPath String article) {
        return Verdict.of(verification.article(Visits.id(article)), article);
    }

    @GET
    @Path("/audit")
    @Transactional
    public Page<EventView> desk(@QueryParam("after") Long after, @QueryParam("limit") Integer limit) {
        return events(DeskChain.DESK, after, limit);
    }

    /** Checks the desk's own chain, then every article's, and names the first break. */
    @GET
    @Path("/audit/verify")
    public Verdict verify() {
        var desk = verification.desk();
        if (!desk.isValid()) {
            return Verdict.of(desk, null);
        }
        long events = desk.events();
        for (long id : verification.articles()) {
            var report = verification.article(id);
            if (!report.isValid()) {
                return Verdict.of(report, Long.toString(id));
            }
            events += report.events();
        }
        return new Verdict(true, events, desk.head(), null, null, null);
    }

    private static Page<EventView> events(String chain, Long after, Integer limit) {
        int size = Page.limit(limit);
        var found = AuditEvent.after(chain, after == null ? 0 : after, size + 1);
        return Page.first(found.stream().map(EventView::of).toList(), event -> Long.toString(event.seq()), size);
    }
}
