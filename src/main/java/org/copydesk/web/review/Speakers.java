package org.copydesk.web.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Missing;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Verb;
import org.copydesk.review.verbs.AcceptFindings;
import org.copydesk.security.Role;
import org.copydesk.web.review.Acts.Request;
import org.jboss.resteasy.reactive.RestPath;

/** Quotes and who spoke them; the places of one defect, mended where they are ticked. */
@Path("/articles/{id:\\d{1,18}}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITS)
public class Speakers {
    private final ReviewDesk review;
    private final ReviewReader reader;
    private final Acts acts;

    Speakers(ReviewDesk review, ReviewReader reader, Acts acts) {
        this.review = review;
        this.reader = reader;
        this.acts = acts;
    }

    @POST
    @Path("/quotes")
    public Response mark(@RestPath long id, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        return acts.perform(new Request(id, "quotes", posted, Optional.of(filling(id, "", posted)), List.of()),
                verb(id, posted, 0));
    }

    @POST
    @Path("/quotes/{quote}")
    public Response tell(@RestPath long id, @RestPath String quote, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        int utterance = reader.sheet(id)
                .snapshot()
                .annotation(quote)
                .orElseThrow(() -> new Missing("Quote " + quote))
                .quote()
                .utterance();
        var request = new Request(id, "quotes/" + quote, posted, Optional.of(filling(id, quote, posted)), List.of(quote));
        return acts.perform(request, verb(id, posted, utterance));
    }

    private Supplier<Verb> verb(long id, Posted posted, int utterance) {
        return () -> new QuoteReading(posted, review.draftText(id, posted.base())).verb(utterance);
    }

    private Filling filling(long id, String quote, Posted posted) {
        return reader.openings(reader.sheet(id)).quoteAgain(quote, posted);
    }

    /** Mends a defect where it is ticked. */
    @POST
    @Path("/places")
    public Response mend(@RestPath long id, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        var ticked = posted.texts("finding");
        var filling = ticked.stream().findFirst().flatMap(first -> reader.openings(reader.sheet(id)).of(first));
        return acts.perform(new Request(id, "places", posted, filling, ticked), () -> {
            return new AcceptFindings(ticked, List.of(posted.text("replacement")), posted.inQuote());
        });
    }
}
