package org.copydesk.web;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.copydesk.article.Inbox;
import org.copydesk.article.InboxRow;
import org.copydesk.article.Origins;
import org.copydesk.article.Unacceptable;
import org.copydesk.register.RegisterDesk;
import org.copydesk.security.PeopleDesk;
import org.copydesk.security.Role;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The inbox: every article, as its address asks for them. */
@Path("/")
@RolesAllowed(Role.READS)
@Produces(MediaType.TEXT_HTML)
public class InboxPages {
    /** Rows a page: what a long screen shows, and a scroll. */
    private static final int ROWS = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance inbox(InboxPage page);

        static native TemplateInstance row(InboxRow row);
    }

    private final Inbox inbox;
    private final Origins origins;
    private final Arrivals arrivals;
    private final PeopleDesk people;
    private final RegisterDesk register;
    private final UriInfo address;

    InboxPages(Inbox inbox, Origins origins, Arrivals arrivals, PeopleDesk people, RegisterDesk register, UriInfo address) {
        this.inbox = inbox;
        this.origins = origins;
        this.arrivals = arrivals;
        this.people = people;
        this.register = register;
        this.address = address;
    }

    @GET
    public Response show() {
        var query = InboxQuery.of(address.getQueryParameters());
        try {
            return Response.ok(Templates.inbox(page(query))).build();
        } catch (Unacceptable refusal) {
            var problem = Problem.of(422, refusal.getMessage()).at(refusal.field());
            var page = new InboxPage(query, List.of(), Optional.empty(), Optional.empty(), choices(), Optional.of(problem));
            return Response.status(problem.status()).entity(Templates.inbox(page)).build();
        }
    }

    private InboxPage page(InboxQuery query) {
        var poll = query.after().isEmpty() ? Optional.of(arrivals.begin(query)) : Optional.<ArrivalsPage>empty();
        var rows = inbox.page(query.filter(), query.order(), query.after(), ROWS + 1);
        var shown = rows.subList(0, Math.min(ROWS, rows.size()));
        var next = rows.size() > ROWS
                ? Optional.of(query.following(shown.get(ROWS - 1).id()))
                : Optional.<String>empty();
        return new InboxPage(query, shown, next, poll, choices(), Optional.empty());
    }

    private InboxChoices choices() {
        var known = origins.known();
        return new InboxChoices(known.sources(), known.languages(), people.editors(), register.names());
    }
}
