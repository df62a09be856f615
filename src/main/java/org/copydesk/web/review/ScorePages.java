package org.copydesk.web.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.copydesk.review.CorrectionRow;
import org.copydesk.review.Quality;
import org.copydesk.review.QualityParts;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What an article's score is made of. */
@Path("/articles/{id:\\d{1,18}}/score")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.READS)
public class ScorePages {

    /**
     * The errors that the score counts.
     *
     * @param untouched the share of the text, 0 to 1, that no person has changed
     */
    public record ScorePage(Heading heading, QualityParts parts, double untouched) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance score(ScorePage page);
    }

    private final ReviewReader reader;

    ScorePages(ReviewReader reader) {
        this.reader = reader;
    }

    @GET
    @Transactional
    public TemplateInstance score(@RestPath long id) {
        var sheet = reader.sheet(id);
        var saved = CorrectionRow.saved(id, 0, sheet.base().version());
        return Templates.score(new ScorePage(reader.heading(sheet), QualityParts.of(sheet, saved),
                Quality.untouched(sheet)));
    }
}
