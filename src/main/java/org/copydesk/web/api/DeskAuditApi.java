package org.copydesk.web.api;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.copydesk.audit.DeskChain;
import org.copydesk.audit.KeptHead;
import org.copydesk.review.Verification;
import org.copydesk.security.Role;

/** The audit of what belongs to no article, and the proof of all chains. */
@Path("/api/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EDITS)
public class DeskAuditApi {
    private final Verification verification;

    DeskAuditApi(Verification verification) {
        this.verification = verification;
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
        return Verdict.of(verification.everything(List.of()));
    }

    /** The heads of all chains: whoever keeps them elsewhere can tell later whether a chain was rewritten whole. */
    record Heads(List<KeptHead> items) {}

    @GET
    @Path("/heads")
    public Heads heads() {
        return new Heads(verification.heads());
    }

    /** Checks everything, and that the record still holds what the sent heads name. */
    @POST
    @Path("/verify")
    @Consumes(MediaType.APPLICATION_JSON)
    public Verdict verify(Heads kept) {
        return Verdict.of(verification.everything(Fields.list(Fields.required("body", kept).items())));
    }
}
