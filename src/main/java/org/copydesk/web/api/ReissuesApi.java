package org.copydesk.web.api;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Missing;
import org.copydesk.article.Reissue;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** Later texts of an article from its source: what came, and the bytes as they were received. */
@Path("/api/articles/{article}/reissues")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
public class ReissuesApi {

    /**
     * One of them.
     *
     * @param number 1 for the first that came after the original
     * @param issue the source's own number of it; empty where it counts none
     */
    record Row(int number, String issue, String mediaType, String charset, String fileName, String sha256) {

        static Row of(Reissue reissue) {
            return new Row(reissue.number, reissue.issue, reissue.mediaType, reissue.charset, reissue.fileName, reissue.sha256);
        }
    }

    /** All of an article, oldest first; none where its source sent it once. */
    record Rows(List<Row> items) {}

    @GET
    @Transactional
    public Rows list(@RestPath String article) {
        return new Rows(Reissue.of(Visits.id(article)).stream().map(Row::of).toList());
    }

    @GET
    @Path("/{number}/original")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    public Response original(@RestPath String article, @RestPath int number) {
        var reissue = Reissue.of(Visits.id(article))
                .stream()
                .filter(it -> it.number == number)
                .findFirst()
                .orElseThrow(() -> new Missing("Reissue " + number + " of article " + article));
        return Response.ok(reissue.content)
                .type(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"article-" + article + "-reissue-" + number + "\"")
                .header("Copydesk-Media-Type", reissue.mediaType)
                .build();
    }
}
