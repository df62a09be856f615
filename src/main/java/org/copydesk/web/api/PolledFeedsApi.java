package org.copydesk.web.api;

import java.net.URI;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Missing;
import org.copydesk.audit.Canonical;
import org.copydesk.ingest.feeds.FeedDesk;
import org.copydesk.ingest.feeds.FeedFacts;
import org.copydesk.ingest.feeds.FeedRow;
import org.copydesk.ingest.feeds.Polling;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The feeds that the desk polls: the same acts as on their page. */
@Path("/api/feeds")
@RolesAllowed(Role.DECIDES)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PolledFeedsApi {
    private final FeedDesk feeds;
    private final Polling polling;
    private final Visits visits;

    PolledFeedsApi(FeedDesk feeds, Polling polling, Visits visits) {
        this.feeds = feeds;
        this.polling = polling;
        this.visits = visits;
    }

    /** A feed as a program sends it: {@code language} and {@code paused} may be left out. */
    record FeedBody(String address, String source, String language, Integer minutes, Boolean paused) {

        FeedFacts facts() {
            return new FeedFacts("", Fields.required("address", address), Fields.required("source", source),
                    Fields.text(language), Fields.required("minutes", minutes), Boolean.TRUE.equals(paused));
        }
    }

    /** A feed and what came of its last poll; {@code polledAt} and {@code result} are absent before the first. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FeedView(String id, String address, String source, String language, int minutes, boolean paused, String polledAt,
            String nextPoll, boolean good, String result, int failures) {

        static FeedView of(FeedRow row) {
            var facts = row.facts();
            return new FeedView(facts.id(), facts.address(), facts.source(), facts.language(), facts.minutes(), facts.paused(),
                    row.polled().map(Canonical::time).orElse(null), Canonical.time(row.next()), row.good(),
                    row.result().isEmpty() ? null : row.result(), row.failures());
        }
    }

    @GET
    public Map<String, List<FeedView>> list() {
        return Map.of("items", feeds.list().stream().map(FeedView::of).toList());
    }

    @GET
    @Path("/{id: \\d+}")
    public FeedView feed(@RestPath String id) {
        return FeedView.of(feeds.get(id(id)));
    }

    @POST
    public Response add(FeedBody body) {
        long id = feeds.add(Fields.required("address", body).facts(), visits.actor());
        return Response.created(URI.create("/api/feeds/" + id)).entity(FeedView.of(feeds.get(id))).build();
    }

    @PUT
    @Path("/{id: \\d+}")
    public FeedView change(@RestPath String id, FeedBody body) {
        feeds.change(id(id), Fields.required("address", body).facts(), visits.actor());
        return feed(id);
    }

    @DELETE
    @Path("/{id: \\d+}")
    public void remove(@RestPath String id) {
        feeds.remove(id(id), visits.actor());
    }

    /** Polls it now, due or not, paused or not. */
    @POST
    @Path("/{id: \\d+}/poll")
    @Consumes(MediaType.WILDCARD)
    public FeedView poll(@RestPath String id) {
        return FeedView.of(polling.pollNow(id(id), visits.actor()));
    }

    private static long id(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new Missing("Feed " + id);
        }
        return Long.parseLong(id);
    }
}
