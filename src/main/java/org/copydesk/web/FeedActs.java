package org.copydesk.web;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.ingest.feeds.FeedDesk;
import org.copydesk.ingest.feeds.Polling;
import org.copydesk.ingest.feeds.Unreachable;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** What is done with a feed that is there: polled out of turn, paused, resumed, taken out. */
@Path(FeedList.ADDRESS)
@RolesAllowed(Role.DECIDES)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FeedActs {
    private final FeedDesk feeds;
    private final Polling polling;
    private final Visitor visitor;
    private final Told told;

    FeedActs(FeedDesk feeds, Polling polling, Visitor visitor, Told told) {
        this.feeds = feeds;
        this.polling = polling;
        this.visitor = visitor;
        this.told = told;
    }

    @POST
    @Path("{id: \\d+}/removal")
    public Response remove(@RestPath long id) {
        var source = feeds.get(id).facts().source();
        feeds.remove(id, visitor.actor());
        told.good("The feed of " + source + " is not polled any more. Its articles stay.");
        return Response.seeOther(URI.create(FeedList.ADDRESS)).build();
    }

    @POST
    @Path("{id: \\d+}/polls")
    public Response poll(@RestPath long id) {
        try {
            var row = polling.pollNow(id, visitor.actor());
            told.mixed(row.facts().source() + (row.good() ? ": " : " could not be read: ") + row.result(),
                    row.good() ? List.of() : List.of("It is tried again at its time."));
        } catch (Unreachable busy) {
            told.mixed(busy.getMessage(), List.of());
        }
        return Response.seeOther(URI.create(FeedList.ADDRESS)).build();
    }

    @POST
    @Path("{id: \\d+}/pause")
    public Response pause(@RestPath long id) {
        feeds.pause(id, visitor.actor());
        told.good("The feed of " + feeds.get(id).facts().source() + " is paused.");
        return Response.seeOther(URI.create(FeedList.ADDRESS)).build();
    }

    @POST
    @Path("{id: \\d+}/resumption")
    public Response resume(@RestPath long id) {
        feeds.resume(id, visitor.actor());
        told.good("The feed of " + feeds.get(id).facts().source() + " is polled again.");
        return Response.seeOther(URI.create(FeedList.ADDRESS)).build();
    }
}
