package org.copydesk.web.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
import org.copydesk.audit.AuditFilter;
import org.copydesk.export.Edition;
import org.copydesk.export.Editions;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.Exports;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Visit;
import org.copydesk.review.verbs.Download;
import org.copydesk.review.verbs.Send;
import org.copydesk.security.Role;
import org.copydesk.web.Told;
import org.copydesk.web.Visitor;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What goes out: every format to look at, to download and, approved, to send; and what was sent when, to whom. */
@Path("/articles/{id:\\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.READS)
public class ExportPages {
    /** How much of a format is shown before it goes out, in UTF-16 units. */
    private static final int SHOWN = 20_000;
    private static final int SENT = 20;

    /** A format to choose. */
    public record Format(String name, String title, String mediaType, boolean shown) {}

    /** What was sent. */
    public record Sent(Instant at, String actor, String what) {}

    /** @param preview the beginning of the chosen format; empty where it is no text */
    public record ExportPage(Heading heading, List<Format> formats, String chosen, String preview, boolean cut,
            List<Sent> sent) {

        public boolean isSendable() {
            return switch (heading.state()) {
                case APPROVED, EXPORTED -> true;
                case INCOMING, IN_REVIEW, CORRECTED, SPIKED -> false;
            };
        }
    }

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
    public TemplateInstance page(@RestPath long id, @RestQuery @DefaultValue("text") String format) {
        var chosen = format(format);
        var bytes = bytes(chosen, editions.of(id, Optional.empty()));
        var text = isText(chosen) ? new String(bytes, StandardCharsets.UTF_8) : "";
        boolean cut = text.length() > SHOWN;
        var formats = exports.all()
                .stream()
                .map(f -> new Format(f.name(), f.title(), f.mediaType(), f.name().equals(format)))
                .toList();
        return Templates.export(new ExportPage(reader.heading(reader.sheet(id)), formats, format,
                cut ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN))) : text, cut, sent(id)));
    }

    private List<Sent> sent(long id) {
        return new AuditFilter(Optional.of(Article.chainOf(id)), "", "send", Optional.empty()).events(SENT)
                .stream()
                .map(event -> new Sent(event.at, reader.name(event.actor), event.note))
                .toList();
    }

    private static boolean isText(ExportFormat format) {
        return !format.extension().equals("docx");
    }

    @GET
    @Path("/downloads")
    @Produces(MediaType.WILDCARD)
    public Response download(@RestPath long id, @RestQuery @DefaultValue("text") String format) {
        var chosen = format(format);
        var edition = editions.of(id, Optional.empty());
        review.performNow(id, visitor.actor(), new Download(chosen.name() + " of version " + edition.number()));
        return Response.ok(bytes(chosen, edition))
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
        told.good("Sent as " + format.title() + " to " + to + ".");
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
