package org.copydesk.web;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.ingest.folder.FolderDesk;
import org.copydesk.ingest.folder.WatchedFolder;
import org.copydesk.review.QuietDesk;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** What is done from the page of feeds about the watched folder, and about what is kept quiet. */
@Path("/sources")
@RolesAllowed(Role.DECIDES)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SourcePages {
    private final FolderDesk folder;
    private final WatchedFolder watched;
    private final QuietDesk quiet;
    private final Visitor visitor;
    private final Told told;

    SourcePages(FolderDesk folder, WatchedFolder watched, QuietDesk quiet, Visitor visitor, Told told) {
        this.folder = folder;
        this.watched = watched;
        this.quiet = quiet;
        this.visitor = visitor;
        this.told = told;
    }

    @POST
    @Path("folder/looks")
    public Response look() {
        watched.lookNow(visitor.actor());
        return back("folder", "The folder was looked into.");
    }

    @POST
    @Path("folder/pause")
    public Response pause() {
        folder.pause(visitor.actor());
        return back("folder", "The folder is left alone until it is resumed.");
    }

    @POST
    @Path("folder/resumption")
    public Response resume() {
        folder.resume(visitor.actor());
        return back("folder", "The folder is watched again.");
    }

    @POST
    @Path("quiet/{id}/removal")
    public Response hearAgain(@RestPath String id) {
        quiet.hearAgain(id, visitor.actor());
        return back("quiet", "It is heard again: in each article with the next act on it.");
    }

    private Response back(String part, String words) {
        told.good(words);
        return Response.seeOther(URI.create("/feeds#" + part)).build();
    }
}
