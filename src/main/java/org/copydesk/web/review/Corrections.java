package org.copydesk.web.review;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.Sheet;
import org.copydesk.review.Wish;
import org.copydesk.review.verbs.Correct;
import org.copydesk.review.verbs.KeepTheirs;
import org.copydesk.review.verbs.Relabel;
import org.copydesk.review.verbs.Rewrite;
import org.copydesk.security.Role;
import org.copydesk.web.review.Acts.Request;
import org.jboss.resteasy.reactive.RestPath;

/** Other words for words of the draft: on picked words, for a finding, for a whole paragraph, or another label for a correction. */
@Path("/articles/{id:\\d{1,18}}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITS)
public class Corrections {
    private final ReviewReader reader;
    private final Acts acts;

    Corrections(ReviewReader reader, Acts acts) {
        this.reader = reader;
        this.acts = acts;
    }

    @POST
    @Path("/corrections")
    public Response correct(@RestPath long id, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        var finding = posted.text("finding");
        var status = posted.has("propose") ? CorrectionStatus.PROPOSED : CorrectionStatus.ACCEPTED;
        var request = new Request(id, "corrections", posted, Optional.of(filling(reader.sheet(id), "", posted)),
                finding.isEmpty() ? List.of() : List.of(finding));
        return acts.perform(request, () -> posted.has("theirs")
                ? new KeepTheirs(posted.words(), posted.text("replacement"))
                : new Correct(posted.words(), wish(posted), status));
    }

    @POST
    @Path("/corrections/{correction}")
    public Response relabel(@RestPath long id, @RestPath String correction, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        var request = new Request(id, "corrections/" + correction, posted,
                Optional.of(filling(reader.sheet(id), correction, posted)), List.of());
        return acts.perform(request, () -> new Relabel(correction, wish(posted)));
    }

    @POST
    @Path("/rewrites")
    public Response rewrite(@RestPath long id, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        var openings = reader.openings(reader.sheet(id));
        var thing = "p" + posted.number("at");
        var request = new Request(id, "rewrites", posted, openings.of(thing).map(open -> open.rewriting(posted.text("text"))),
                List.of());
        return acts.perform(request,
                () -> posted.has("theirs")
                        ? new KeepTheirs(posted.words(), posted.text("text"))
                        : new Rewrite(posted.words(), posted.text("text"), posted.text("reason"), posted.inQuote()));
    }

    private static Wish wish(Posted posted) {
        return new Wish(posted.text("replacement"), posted.code("category", ErrorCategory::of),
                posted.code("severity", Severity::of),
                posted.text("reason"), posted.inQuote(), posted.text("finding"), "");
    }

    private static Filling filling(Sheet sheet, String correction, Posted posted) {
        var span = posted.span();
        var text = sheet.draft().text();
        var exact = span.end() <= text.length() ? span.of(text) : "";
        var panel = new CorrectForm(correction, posted.text("finding"), span, exact, posted.text("replacement"),
                ErrorCategory.of(posted.text("category")).orElse(ErrorCategory.OTHER),
                Severity.of(posted.text("severity")).orElse(Severity.MINOR), posted.text("reason"));
        if (!correction.isEmpty()) {
            return Filling.of(correction, panel);
        }
        return panel.finding().isEmpty() ? Filling.of(span, panel) : Filling.of(panel.finding(), panel);
    }
}
