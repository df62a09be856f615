package org.copydesk.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.copydesk.article.Missing;
import org.copydesk.export.feeds.ApprovedFeed;
import org.copydesk.export.feeds.FeedFormat;
import org.copydesk.export.feeds.FeedsOut;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.arc.All;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;

/** Approved articles for others to follow, in each format of feeds. Open to everybody only where the desk says so. */
@Path("/api/feeds")
@PermitAll
public class FeedsApi {
    @Inject
    @All
    List<FeedFormat> formats;

    private final ApprovedFeed feed;
    private final FeedsOut settings;
    private final SecurityIdentity identity;

    FeedsApi(ApprovedFeed feed, FeedsOut settings, SecurityIdentity identity) {
        this.feed = feed;
        this.settings = settings;
        this.identity = identity;
    }

    /** The feed: {@code approved.atom}, {@code approved.rss} or {@code approved.json}. */
    @GET
    @Path("/approved.{format}")
    @Produces(MediaType.WILDCARD)
    public Response approved(@RestPath String format, @Context UriInfo uri, @Context Request request) throws IOException {
        checkReader();
        var wanted = formats.stream()
                .filter(one -> one.name().equals(format))
                .findFirst()
                .orElseThrow(() -> new Missing("A feed of format " + format));
        var tag = new EntityTag(wanted.name() + feed.fingerprint());
        var known = request.evaluatePreconditions(tag);
        if (known != null) {
            return known.tag(tag).build();
        }
        var bytes = new ByteArrayOutputStream();
        wanted.write(feed.read(uri.getAbsolutePath().toString(), uri.getBaseUri().toString()), bytes);
        return Response.ok(bytes.toByteArray()).header(HttpHeaders.CONTENT_TYPE, wanted.mediaType()).tag(tag).build();
    }

    private void checkReader() {
        if (settings.isPublic() || identity.hasRole(Role.READS)) {
            return;
        }
        if (identity.isAnonymous()) {
            throw new UnauthorizedException("feeds are for those who may sign in");
        }
        throw new ForbiddenException("feeds are for readers");
    }
}
