package org.copydesk.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleState;
import org.copydesk.article.Inbox;
import org.copydesk.article.InboxFilter;
import org.copydesk.article.InboxOrder;
import org.copydesk.article.InboxRow;
import org.copydesk.article.Missing;
import org.copydesk.article.Unacceptable;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.Exports;
import org.copydesk.review.CorrectionRow;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Several articles that are to go out together: to look over, and to download as one ZIP. */
@Path("/exports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.READS)
public class SelectionPages {
    /** More are had by the API: their numbers would not fit in an address. */
    private static final int MOST = 200;

    /** One of them. @param unsaved changes that stay out, because no version has them yet */
    public record Chosen(InboxRow row, long unsaved) {}

    /** @param approved whether these are the approved ones, because none were chosen */
    public record SelectionPage(List<Chosen> articles, boolean approved, List<Format> formats) {

        /** How many have changes that stay out. */
        public int getUnsaved() {
            return (int) articles.stream().filter(article -> article.unsaved() > 0).count();
        }

        /** How many have critical or major findings open. */
        public int getOpen() {
            return (int) articles.stream().filter(a -> a.row().openCritical() + a.row().openMajor() > 0).count();
        }
    }

    /** A format to choose. */
    public record Format(String name, String title) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance selection(SelectionPage page);
    }

    private final Inbox inbox;
    private final Exports exports;
    private final ZipAnswer zips;
    private final Visitor visitor;

    SelectionPages(Inbox inbox, Exports exports, ZipAnswer zips, Visitor visitor) {
        this.inbox = inbox;
        this.exports = exports;
        this.zips = zips;
        this.visitor = visitor;
    }

    /** The ticked articles of the inbox. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@FormParam("id") List<Long> ids) {
        var query = ids.stream().limit(MOST).map(id -> "id=" + id).collect(Collectors.joining("&"));
        return Response.seeOther(URI.create("/exports" + (query.isEmpty() ? "" : "?" + query))).build();
    }

    @GET
    @Transactional
    public TemplateInstance page(@RestQuery("id") List<Long> ids) {
        var rows = ids.isEmpty()
                ? inbox.page(approved(), InboxOrder.CHANGED, Optional.empty(), MOST)
                : ids.stream().limit(MOST).map(SelectionPages::row).toList();
        var formats = exports.all().stream().map(format -> new Format(format.name(), format.title())).toList();
        return Templates
                .selection(new SelectionPage(rows.stream().map(SelectionPages::chosen).toList(), ids.isEmpty(), formats));
    }

    private static InboxFilter approved() {
        return new InboxFilter(Optional.of(ArticleState.APPROVED), "", "", "", "", "", "");
    }

    private static InboxRow row(long id) {
        return Article.row(id).orElseThrow(() -> new Missing("Article " + id));
    }

    private static Chosen chosen(InboxRow row) {
        return new Chosen(row, CorrectionRow.count("articleId = ?1 and version = ?2 and status = ?3", row.id(), row.version(),
                CorrectionStatus.ACCEPTED));
    }

    @GET
    @Path("zip")
    @Produces(MediaType.WILDCARD)
    public Response zip(@RestQuery("id") List<Long> ids, @RestQuery @DefaultValue("") String format) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new Unacceptable("id", "From 1 to " + MOST + " articles go into one ZIP here.");
        }
        return zips.of(ids.stream().distinct().toList(), format(format), visitor.actor());
    }

    private ExportFormat format(String name) {
        return exports.named(name).orElseThrow(() -> new Unacceptable("format", "There is no format " + name + "."));
    }
}
