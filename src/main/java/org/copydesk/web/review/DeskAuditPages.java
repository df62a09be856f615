package org.copydesk.web.review;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.copydesk.review.Verification;
import org.copydesk.review.Verification.Report;
import org.copydesk.security.Role;
import org.copydesk.web.Times;

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
    private final Times times;

    DeskAuditPages(ReviewReader reader, Verification verification, Times times) {
        this.reader = reader;
        this.verification = verification;
        this.times = times;
    }

    @GET
    @Transactional
    public TemplateInstance list(@BeanParam AuditQuery query) {
        var filter = query.filter(Optional.empty(), times);
        return Templates.desk(
                new DeskAuditPage(verification.desk(), AuditListing.of("/audit", query, filter, reader::name)));
    }
}
