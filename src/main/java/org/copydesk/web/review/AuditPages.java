package org.copydesk.web.review;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Article;
import org.copydesk.audit.AuditEvent;
import org.copydesk.review.Verification;
import org.copydesk.review.Verification.Report;
import org.copydesk.security.Role;
import org.copydesk.web.Times;
import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Who did what to an article, when, before, after, why; and whether the record is whole. */
@Path("/articles/{id:\\d{1,18}}/audit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITS)
public class AuditPages {

    /** An article's audit. */
    public record AuditPage(Heading heading, Report report, AuditListing listing) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance article(AuditPage page);
    }

    private final ReviewReader reader;
    private final Verification verification;
    private final Times times;

    AuditPages(ReviewReader reader, Verification verification, Times times) {
        this.reader = reader;
        this.verification = verification;
        this.times = times;
    }

    @GET
    @Transactional
    public TemplateInstance list(@RestPath long id, @BeanParam AuditQuery query) {
        var sheet = reader.sheet(id);
        var filter = query.filter(Optional.of(Article.chainOf(id)), times);
        return Templates.article(new AuditPage(reader.heading(sheet), verification.article(id),
                AuditListing.of("/articles/" + id + "/audit", query, filter, reader::name)));
    }

    /** The whole chain: each event as it was hashed, with its hash. */
    @GET
    @Path("/events.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Response download(@RestPath long id) {
        var events = JsonNodeFactory.instance.arrayNode();
        AuditEvent.ofChain(Article.chainOf(reader.sheet(id).articleId()))
                .forEach(
                        event -> events.addObject()
                                .put("seq", event.seq)
                                .put("hash", event.hash)
                                .put("canonical", event.canonical));
        return Response.ok(events.toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"article-" + id + "-audit.json\"")
                .build();
    }
}
