package org.copydesk.web.review;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.review.Sheet;
import org.copydesk.security.Role;
import org.copydesk.web.Visitor;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The review page: one article's draft with everything that is said of it. */
@Path("/articles/{id:\\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.READS)
public class ReviewPages {
    private final ReviewReader reader;
    private final ReviewAnswers answers;
    private final Visitor visitor;

    ReviewPages(ReviewReader reader, ReviewAnswers answers, Visitor visitor) {
        this.reader = reader;
        this.answers = answers;
        this.visitor = visitor;
    }

    /** The page, with a thing of it or words in it open; to htmx the stretch that it is open in. */
    @GET
    public Response page(@RestPath long id, @RestQuery Optional<String> view, @RestQuery Optional<String> show,
            @RestQuery Optional<String> open, @RestQuery Optional<String> stretch, @RestQuery("do") Optional<String> what,
            @RestQuery Optional<String> start, @RestQuery Optional<String> end, @HeaderParam("X-Base") Optional<String> base) {
        var sheet = reader.sheet(id);
        var asked = new Asked(id, View.of(view.orElse("")), Show.of(show.orElse("")), open.orElse(""));
        if (!visitor.isWantsFragment()) {
            return answers.page(reader.page(sheet, asked, filling(sheet, asked, what, start, end)), 200);
        }
        if (!base.map(known -> known.equals(sheet.base().version() + "-" + sheet.base().seq())).orElse(true)) {
            return answers.whole(reader.page(sheet, asked, Optional.empty()), "",
                    "The article has moved on. This is how it is now.");
        }
        var page = reader.page(sheet, asked, filling(sheet, asked, what, start, end));
        return stretch.map(number -> closed(page, Posted.number("stretch", number)))
                .orElseGet(() -> answers.filling(page, 200));
    }

    private Response closed(ReviewPage page, int number) {
        return page.stretches()
                .stream()
                .filter(stretch -> stretch.number() == number)
                .findFirst()
                .map(stretch -> answers.stretch(page, stretch))
                .orElseGet(() -> answers.whole(page, "", ""));
    }

    private Optional<Filling> filling(Sheet sheet, Asked asked, Optional<String> what, Optional<String> start,
            Optional<String> end) {
        if (!visitor.isEdits()) {
            return Optional.empty();
        }
        var openings = reader.openings(sheet);
        if (what.isPresent()) {
            int from = Posted.number("start", start.orElse(""));
            int to = Posted.number("end", end.orElse(""));
            return Optional.of(openings.picked(Posted.span(from, to), what.get()));
        }
        return openings.of(asked.open());
    }
}
