package org.copydesk.web;

import java.time.Instant;
import java.util.Arrays;
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
import org.copydesk.article.Unacceptable;
import org.copydesk.register.RegisterDesk;
import org.copydesk.security.PeopleDesk;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The inbox, and what came in since it was loaded. */
@Path("/")
@RolesAllowed(Role.READS)
@Produces(MediaType.TEXT_HTML)
public class InboxPages {
    /** Rows a page: what a long screen shows, and a scroll. */
    private static final int ROWS = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance inbox(InboxPage page);

        static native TemplateInstance arrivals(ArrivalsPage page);

        static native TemplateInstance arrivalRows(ArrivalsPage page, ArrivalsPage next);
    }

    private final Inbox inbox;
    private final Arrivals arrivals;
    private final PeopleDesk people;
    private final RegisterDesk register;
    private final UriInfo address;

    InboxPages(Inbox inbox, Arrivals arrivals, PeopleDesk people, RegisterDesk register, UriInfo address) {
        this.inbox = inbox;
        this.arrivals = arrivals;
        this.people = people;
        this.register = register;
        this.address = address;
    }

    @GET
    public Response show() {
        var query = query();
        try {
            return Response.ok(Templates.inbox(page(query))).build();
        } catch (Unacceptable refusal) {
            var problem = Problem.of(422, refusal.getMessage()).at(refusal.field());
            var page = new InboxPage(query, List.of(), Optional.empty(), Optional.empty(), choices(), Optional.of(problem));
            return Response.status(problem.status()).entity(Templates.inbox(page)).build();
        }
    }

    /** The line that says how many new articles there are; nothing where it says so already. */
    @GET
    @Path("inbox/arrivals")
    public Response arrivals(@RestQuery long since, @RestQuery String known, @RestQuery int shown) {
        var page = arrivals.since(query(), Instant.ofEpochMilli(since), ids(known));
        return page.rows().size() == shown
                ? Response.noContent().build()
                : Response.ok(Templates.arrivals(page)).build();
    }

    /** The rows of the new articles, and the line as it is once they are shown. */
    @GET
    @Path("inbox/arrivals/rows")
    public TemplateInstance arrivalRows(@RestQuery long since, @RestQuery String known) {
        var page = arrivals.since(query(), Instant.ofEpochMilli(since), ids(known));
        return Templates.arrivalRows(page, arrivals.goOn(page));
    }

    private InboxQuery query() {
        return InboxQuery.of(address.getQueryParameters());
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
        return new InboxChoices(inbox.sources(), inbox.languages(), people.editors(), register.names());
    }

    private static List<Long> ids(String known) {
        return Arrays.stream(known == null ? new String[0] : known.split("\\."))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }
}
