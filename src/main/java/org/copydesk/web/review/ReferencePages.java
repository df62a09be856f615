package org.copydesk.web.review;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Inbox;
import org.copydesk.article.InboxFilter;
import org.copydesk.article.InboxOrder;
import org.copydesk.article.InboxRow;
import org.copydesk.article.ReferenceText;
import org.copydesk.article.Unacceptable;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Visit;
import org.copydesk.review.verbs.SetReference;
import org.copydesk.security.Role;
import org.copydesk.web.Told;
import org.copydesk.web.Visitor;
import org.copydesk.web.review.ReferencePage.Sent;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The reference text of an article: set by pasting or by picking another article, shown beside the draft, taken away. */
@Path("/articles/{id:\\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.READS)
public class ReferencePages {
    /** So many other articles are offered at once. */
    private static final int OFFERED = 30;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance reference(ReferencePage page);
    }

    private final ReviewReader reader;
    private final ReviewDesk review;
    private final Inbox inbox;
    private final Visitor visitor;
    private final Told told;

    ReferencePages(ReviewReader reader, ReviewDesk review, Inbox inbox, Visitor visitor, Told told) {
        this.reader = reader;
        this.review = review;
        this.inbox = inbox;
        this.visitor = visitor;
        this.told = told;
    }

    @GET
    @Path("/reference")
    public TemplateInstance show(@RestPath long id, @RestQuery Optional<String> q) {
        return page(id, new Sent("", "", q.orElse(""), ""));
    }

    @POST
    @Path("/reference")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.EDITS)
    public Response set(@RestPath long id, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        try {
            perform(id, posted, Optional.of(text(id, posted)));
        } catch (Unacceptable refusal) {
            var sent = new Sent(posted.text("text"), posted.text("language"), "", refusal.getMessage());
            return Response.status(422).entity(page(id, sent)).build();
        }
        told.good("The reference text is set.");
        return back(id);
    }

    @POST
    @Path("/reference/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.EDITS)
    public Response remove(@RestPath long id, MultivaluedMap<String, String> form) {
        perform(id, new Posted(form), Optional.empty());
        told.good("The reference text is taken away. Undo brings it back.");
        return back(id);
    }

    private void perform(long id, Posted posted, Optional<ReferenceText> text) {
        review.perform(new Visit(id, visitor.actor(), posted.base()), new SetReference(text));
    }

    private ReferenceText text(long id, Posted posted) {
        if (!posted.text("article").isEmpty()) {
            int other = posted.number("article");
            if (other == id) {
                throw new Unacceptable("article", "An article is no reference text of its own.");
            }
            var sheet = review.read(other);
            return new ReferenceText(sheet.draft().text(), sheet.snapshot().facts().language());
        }
        if (posted.text("text").isBlank()) {
            throw new Unacceptable("text", "Paste a text, or pick an article.");
        }
        return new ReferenceText(posted.text("text"),
                posted.text("language").isBlank() ? "und" : posted.text("language").strip());
    }

    private TemplateInstance page(long id, Sent sent) {
        var sheet = reader.sheet(id);
        var rows = sheet.snapshot().reference().map(reference -> ReferenceRows.of(sheet, reference));
        return Templates.reference(new ReferencePage(reader.heading(sheet), rows.map(ReferenceRows::rows).orElse(List.of()),
                rows.map(ReferenceRows::alone).orElse(List.of()), others(id, sent.q()), sent));
    }

    private List<InboxRow> others(long id, String q) {
        var filter = new InboxFilter(Optional.empty(), "", "", "", q, "", "");
        return inbox.page(filter, InboxOrder.RECEIVED, Optional.empty(), OFFERED + 1)
                .stream()
                .filter(row -> row.id() != id)
                .limit(OFFERED)
                .toList();
    }

    private static Response back(long id) {
        return Response.seeOther(URI.create("/articles/" + id + "/reference")).build();
    }
}
