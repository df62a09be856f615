package org.copydesk.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Unacceptable;
import org.copydesk.export.Edition;
import org.copydesk.export.Editions;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.Exports;
import org.copydesk.review.Download;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.verbs.Send;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** One article going out: downloads, which change nothing, and sending, which marks it exported. */
@Path("/api/articles/{article}")
@RolesAllowed(Role.READS)
public class ExportApi {
    private final Exports exports;
    private final Editions editions;
    private final ReviewDesk review;
    private final Visits visits;

    ExportApi(Exports exports, Editions editions, ReviewDesk review, Visits visits) {
        this.exports = exports;
        this.editions = editions;
        this.review = review;
        this.visits = visits;
    }

    @GET
    @Path("/export")
    @Produces(MediaType.WILDCARD)
    public Response download(@RestPath String article, @QueryParam("format") String name,
            @QueryParam("version") Integer version) {
        var format = format(exports, name);
        var edition = editions.of(Visits.id(article), Optional.ofNullable(version));
        var bytes = bytes(format, edition);
        review.note(Visits.id(article), visits.actor(),
                new Download(format.name() + " of version " + edition.number()));
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + Exports.fileName(edition, format) + "\"")
                .build();
    }

    static ExportFormat format(Exports exports, String name) {
        return exports.named(Fields.required("format", name))
                .orElseThrow(() -> new Unacceptable("format", "There is no format \"" + name
                        + "\". Known are: " + String.join(", ", exports.all().stream().map(ExportFormat::name).toList())
                        + "."));
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

    /** In which format to whom. */
    record SendBody(String format, String to) {}

    /** What was sent. */
    record Sent(String state, String format, String to) {}

    @POST
    @Path("/send")
    @RolesAllowed(Role.DECIDES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response send(@RestPath String article, SendBody body) {
        var format = format(exports, Fields.required("body", body).format());
        if (Fields.text(body.to()).isBlank()) {
            throw new Unacceptable("to", "Say to whom it goes.");
        }
        var sheet = review.perform(visits.to(article), new Send(format.name(), body.to().strip())).sheet();
        return Visits
                .answer(Response.Status.OK, sheet,
                        new Sent(sheet.snapshot().facts().state().code(), format.name(), body.to().strip()))
                .build();
    }
}
