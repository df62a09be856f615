package org.copydesk.web.review;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.copydesk.audit.AuditFilter;
import org.copydesk.review.Verification;
import org.copydesk.review.Verification.Report;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Who did what at the whole desk, and whether the chain of what belongs to no article is whole. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITS)
public class DeskAuditPages {

    /** The desk's audit: its newest events, and the verdict on its own chain. */
    public record DeskAuditPage(Report report, AuditListing listing) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance desk(DeskAuditPage page);
    }

    private final ReviewReader reader;
    private final Verification verification;

    DeskAuditPages(ReviewReader reader, Verification verification) {
        this.reader = reader;
        this.verification = verification;
    }

    @GET
    @Transactional
    public TemplateInstance list(@RestQuery @DefaultValue("") String actor, @RestQuery @DefaultValue("") String act,
            @RestQuery Optional<Long> before) {
        return Templates.desk(new DeskAuditPage(verification.desk(),
                AuditListing.of("/audit", new AuditFilter(Optional.empty(), actor, act, before), reader::name)));
    }
}
