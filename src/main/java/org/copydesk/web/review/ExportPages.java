package org.copydesk.web.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Article;
import org.copydesk.article.Unacceptable;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.AuditFilter;
import org.copydesk.export.Edition;
import org.copydesk.export.Editions;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.Exports;
import org.copydesk.export.Notice;
import org.copydesk.export.Redline;
import org.copydesk.review.Download;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Visit;
import org.copydesk.review.verbs.Send;
import org.copydesk.security.Role;
import org.copydesk.web.Told;
import org.copydesk.web.Visitor;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What goes out of an article: to look at before, in every format, to download and, approved, to send; and what went out. */
@Path("/articles/{id:\\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.READS)
public class ExportPages {
    private static final int EVENTS = 20;
    private static final String TO = " to ";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance export(ExportPage page);
    }

    private final ReviewReader reader;
    private final ReviewDesk review;
    private final Editions editions;
    private final Exports exports;
    private final Visitor visitor;
    private final Told told;

    ExportPages(ReviewReader reader, ReviewDesk review, Editions editions, Exports exports, Visitor visitor, Told told) {
        this.reader = reader;
        this.review = review;
        this.editions = editions;
        this.exports = exports;
        this.visitor = visitor;
        this.told = told;
    }

    @GET
    @Path("/export")
    @Transactional
    public TemplateInstance page(@RestPath long id, @RestQuery @DefaultValue("") String format) {
        var sheet = reader.sheet(id);
        var edition = editions.of(id, Optional.empty());
        var redline = Redline.of(edition);
        var file = format.isEmpty() ? new ExportPage.File("", "", "", 0, "", false) : file(format(format), edition);
        boolean cut = Math.max(redline.original().length(), edition.text().length()) > Outgoing.SHOWN;
        return Templates.export(new ExportPage(reader.heading(sheet), FormatGroups.of(exports, format), format,
                Cautions.of(sheet), Notice.last(edition).flatMap(Notice::line).orElse(""), Outgoing.of(redline),
                redline.changes().size(), cut, file, events(id, "send"), events(id, Download.NAME)));
    }

    private static ExportPage.File file(ExportFormat format, Edition edition) {
        var bytes = bytes(format, edition);
        boolean isText = !format.extension().equals("docx");
        var text = isText ? new String(bytes, StandardCharsets.UTF_8) : "";
        return new ExportPage.File(Exports.fileName(edition, format), format.title(), format.mediaType(), bytes.length,
                Outgoing.beginning(text, Outgoing.SHOWN), text.length() > Outgoing.SHOWN);
    }

    private List<ExportPage.Going> events(long id, String act) {
        return AuditFilter.ofAct(Article.chainOf(id), act)
                .events(EVENTS)
                .stream()
                .map(this::going)
                .toList();
    }

    /** The note of a send says in which format to whom, that of a download what was taken. */
    private ExportPage.Going going(AuditEvent event) {
        int to = event.act.equals(Download.NAME) ? -1 : event.note.indexOf(TO);
        return new ExportPage.Going(event.at, reader.name(event.actor), to < 0 ? event.note : event.note.substring(0, to),
                to < 0 ? "" : event.note.substring(to + TO.length()));
    }

    @GET
    @Path("/downloads")
    @Produces(MediaType.WILDCARD)
    public Response download(@RestPath long id, @RestQuery @DefaultValue("text") String format) {
        var chosen = format(format);
        var edition = editions.of(id, Optional.empty());
        var bytes = bytes(chosen, edition);
        review.note(id, visitor.actor(), new Download(chosen.name() + " of version " + edition.number()));
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, chosen.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + Exports.fileName(edition, chosen) + "\"")
                .build();
    }

    @POST
    @Path("/sendings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.DECIDES)
    public Response send(@RestPath long id, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        var format = format(posted.text("format"));
        var to = posted.text("to").strip();
        if (to.isEmpty()) {
            throw new Unacceptable("to", "Say to whom it goes.");
        }
        review.perform(new Visit(id, visitor.actor(), posted.base()), new Send(format.name(), to));
        told.good("Sent as " + format.title() + TO + to + ".");
        return Response.seeOther(URI.create("/articles/" + id + "/export?format=" + format.name())).build();
    }

    private ExportFormat format(String name) {
        return exports.named(name).orElseThrow(() -> new Unacceptable("format", "There is no format " + name + "."));
    }

    private static byte[] bytes(ExportFormat format, Edition edition) {
        var out = new ByteArrayOutputStream();
        try {
            format.write(edition, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
