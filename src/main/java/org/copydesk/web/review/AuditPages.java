package org.copydesk.web.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Article;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.AuditFilter;
import org.copydesk.review.Verification;
import org.copydesk.review.Verification.Report;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Who did what, when, before, after, why; and whether the record is whole. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITS)
public class AuditPages {
    private static final int EVENTS = 100;

    /** One event in words. */
    public record Told(long seq, long article, Instant at, String actor, String act, List<String> changes, String reason,
            String hash) {}

    /** What is asked for, and the events; {@code older} is the id before which the next page begins, 0 on the last page. */
    public record Listing(String address, boolean ofDesk, String actor, String act, List<String> actors, List<String> acts,
            List<Told> events, long older) {}

    /** An article's audit. */
    public record ArticleAudit(Heading heading, Report report, Listing listing) {}

    /** The whole desk's audit: its newest events, and the verdict on its own chain. */
    public record DeskAudit(Report report, Listing listing) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance article(ArticleAudit page);

        static native TemplateInstance desk(DeskAudit page);
    }

    private final ReviewReader reader;
    private final Verification verification;

    AuditPages(ReviewReader reader, Verification verification) {
        this.reader = reader;
        this.verification = verification;
    }

    @GET
    @Path("articles/{id:\\d{1,18}}/audit")
    @Transactional
    public TemplateInstance article(@RestPath long id, @RestQuery @DefaultValue("") String actor,
            @RestQuery @DefaultValue("") String act,
            @RestQuery Optional<Long> before) {
        var sheet = reader.sheet(id);
        return Templates.article(new ArticleAudit(reader.heading(sheet), verification.article(id),
                listing("/articles/" + id + "/audit", new AuditFilter(Optional.of(Article.chainOf(id)), actor, act, before))));
    }

    /** The whole chain: each event as it was hashed, with its hash. */
    @GET
    @Path("articles/{id:\\d{1,18}}/audit/events.json")
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

    @GET
    @Path("audit")
    @Transactional
    public TemplateInstance desk(@RestQuery @DefaultValue("") String actor, @RestQuery @DefaultValue("") String act,
            @RestQuery Optional<Long> before) {
        return Templates
                .desk(new DeskAudit(verification.desk(),
                        listing("/audit", new AuditFilter(Optional.empty(), actor, act, before))));
    }

    private Listing listing(String address, AuditFilter filter) {
        List<AuditEvent> events = filter.events(EVENTS + 1);
        var told = events.stream().limit(EVENTS).map(this::told).toList();
        return new Listing(address, filter.chain().isEmpty(), filter.actor(), filter.act(), filter.actors(), filter.acts(),
                told,
                events.size() > EVENTS ? events.get(EVENTS - 1).id : 0);
    }

    private Told told(AuditEvent event) {
        var retold = Retold.of(event);
        return new Told(event.seq, event.articleId == null ? 0 : event.articleId, event.at, reader.name(event.actor),
                retold.act(),
                retold.changes(), event.note, event.hash);
    }
}
