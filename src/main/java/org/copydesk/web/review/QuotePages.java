package org.copydesk.web.review;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.security.Role;
import org.copydesk.web.Visitor;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who said what: the quotes of an article row by row. */
@Path("/articles/{id:\\d{1,18}}/quotes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.READS)
public class QuotePages {
    private final ReviewReader reader;
    private final QuoteScreen screen;
    private final Visitor visitor;

    QuotePages(ReviewReader reader, QuoteScreen screen, Visitor visitor) {
        this.reader = reader;
        this.screen = screen;
        this.visitor = visitor;
    }

    /** The table, with the form of the quote {@code open} below its row. */
    @GET
    public Response page(@RestPath long id, @RestQuery Optional<String> open) {
        var sheet = reader.sheet(id);
        var filling = open.filter(quote -> visitor.isEdits()).flatMap(reader.openings(sheet)::of);
        return screen.show(sheet, filling, 200);
    }
}
