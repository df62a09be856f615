package org.copydesk.web;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.copydesk.audit.Actor;
import org.copydesk.export.Editions;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.ZipOfEditions;
import org.copydesk.review.Download;
import org.copydesk.review.ReviewDesk;

/** Several articles as one ZIP, written while they are read; each article's audit tells of it. */
@ApplicationScoped
public class ZipAnswer {
    private final Editions editions;
    private final ReviewDesk review;

    ZipAnswer(Editions editions, ReviewDesk review) {
        this.editions = editions;
        this.review = review;
    }

    /**
     * The answer that holds them.
     *
     * @throws org.copydesk.article.Missing if one is not there; then nothing is recorded
     */
    public Response of(List<Long> articles, ExportFormat format, Actor actor) {
        editions.check(articles);
        var noted = new Download(format.name() + " in a ZIP of " + articles.size());
        articles.forEach(id -> review.note(id, actor, noted));
        StreamingOutput zip = out -> ZipOfEditions
                .write(articles.stream().map(id -> editions.of(id, Optional.empty())).iterator(), format, out);
        return Response.ok(zip)
                .header(HttpHeaders.CONTENT_TYPE, ZipOfEditions.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"copydesk-" + format.name() + ".zip\"")
                .build();
    }
}
