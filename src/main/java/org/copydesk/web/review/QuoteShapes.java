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

import org.copydesk.review.In;
import org.copydesk.review.Words;
import org.copydesk.review.verbs.JoinQuotes;
import org.copydesk.review.verbs.PartQuote;
import org.copydesk.security.Role;
import org.copydesk.web.review.Acts.Request;
import org.jboss.resteasy.reactive.RestPath;

/** Where one utterance ends and the next begins: two made of one, one made of two. */
@Path("/articles/{id:\\d{1,18}}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITS)
public class QuoteShapes {
    private final ReviewReader reader;
    private final Acts acts;

    QuoteShapes(ReviewReader reader, Acts acts) {
        this.reader = reader;
        this.acts = acts;
    }

    /** Parts the utterance at the offset of the draft that the field {@code parting} tells. */
    @POST
    @Path("/quotes/{quote}/partings")
    public Response part(@RestPath long id, @RestPath String quote, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        return acts.perform(request(id, quote, "partings", posted), () -> {
            int at = posted.number("parting");
            return new PartQuote(quote, new Words(In.DRAFT, Posted.span(at, at), ""));
        });
    }

    /** Joins the utterance with the one that the field {@code other} names. */
    @POST
    @Path("/quotes/{quote}/joinings")
    public Response join(@RestPath long id, @RestPath String quote, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        return acts.perform(request(id, quote, "joinings", posted), () -> new JoinQuotes(quote, posted.text("other")));
    }

    private Request request(long id, String quote, String noun, Posted posted) {
        var filling = Optional.of(reader.openings(reader.sheet(id)).quoteAgain(quote, posted));
        return new Request(id, "quotes/" + quote + "/" + noun, posted, filling, List.of());
    }
}
