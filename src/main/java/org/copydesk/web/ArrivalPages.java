package org.copydesk.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What came in since an inbox was loaded: fragments for the inbox to ask for. */
@Path("/inbox/arrivals")
@RolesAllowed(Role.READS)
@Produces(MediaType.TEXT_HTML)
public class ArrivalPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance line(ArrivalsPage page);

        static native TemplateInstance rows(ArrivalsPage page, ArrivalsPage next);
    }

    private final Arrivals arrivals;
    private final UriInfo address;

    ArrivalPages(Arrivals arrivals, UriInfo address) {
        this.arrivals = arrivals;
        this.address = address;
    }

    /** The line that says how many new articles there are; nothing where it says so already. */
    @GET
    public Response line(@RestQuery long since, @RestQuery @DefaultValue("") String known, @RestQuery int shown) {
        var page = page(since, known);
        return page.rows().size() == shown ? Response.noContent().build() : Response.ok(Templates.line(page)).build();
    }

    /** The rows of the new articles, and the line as it is once they are shown. */
    @GET
    @Path("rows")
    public TemplateInstance rows(@RestQuery long since, @RestQuery @DefaultValue("") String known) {
        var page = page(since, known);
        return Templates.rows(page, arrivals.goOn(page));
    }

    private ArrivalsPage page(long since, String known) {
        return arrivals.since(InboxQuery.of(address.getQueryParameters()), Instant.ofEpochMilli(since), ids(known));
    }

    private static List<Long> ids(String known) {
        return Arrays.stream(known.split("\\.")).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).toList();
    }
}
