package org.copydesk.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.copydesk.annotations.AnnotationProof;
import org.copydesk.audit.DeskChain;
import org.copydesk.review.Verification;
import org.copydesk.security.Role;

/** The audit of what belongs to no article, and the proof of all chains. */
@Path("/api/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EDITS)
public class DeskAuditApi {
    private final Verification verification;
    private final AnnotationProof proof;

    DeskAuditApi(Verification verification, AnnotationProof proof) {
        this.verification = verification;
        this.proof = proof;
    }

    @GET
    @Transactional
    public Page<EventView> events(@QueryParam("after") Long after, @QueryParam("limit") Integer limit) {
        return EventView.page(DeskChain.DESK, after, limit);
    }

    /** Checks the desk's own chains, then every article's, and names the first break. */
    @GET
    @Path("/verify")
    public Verdict verify() {
        var desk = verification.desk();
        var annotations = proof.report();
        if (!desk.isValid() || !annotations.isValid()) {
            return Verdict.of(desk.isValid() ? annotations : desk, null);
        }
        long events = desk.events() + annotations.events();
        for (long id : verification.articles()) {
            var report = verification.article(id);
            if (!report.isValid()) {
                return Verdict.of(report, Long.toString(id));
            }
            events += report.events();
        }
        return new Verdict(true, events, desk.head(), null, null, null);
    }
}
