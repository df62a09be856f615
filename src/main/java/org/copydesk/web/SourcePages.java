package org.copydesk.web;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Unacceptable;
import org.copydesk.ingest.SourceDesk;
import org.copydesk.ingest.folder.FolderDesk;
import org.copydesk.ingest.folder.WatchedFolder;
import org.copydesk.review.QuietDesk;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** What is done from the page of feeds about sources: their languages, the watched folder, what is kept quiet. */
@Path("/sources")
@RolesAllowed(Role.DECIDES)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SourcePages {
    private final FolderDesk folder;
    private final WatchedFolder watched;
    private final QuietDesk quiet;
    private final SourceDesk sources;
    private final FeedList list;
    private final Visitor visitor;
    private final Told told;

    SourcePages(FolderDesk folder, WatchedFolder watched, QuietDesk quiet, SourceDesk sources, FeedList list, Visitor visitor,
            Told told) {
        this.folder = folder;
        this.watched = watched;
        this.quiet = quiet;
        this.sources = sources;
        this.list = list;
        this.visitor = visitor;
        this.told = told;
    }

    /** Tells the language of a source's copy. */
    @POST
    @Path("languages")
    @Produces(MediaType.TEXT_HTML)
    public Response tell(MultivaluedMap<String, String> fields) {
        var form = Forms.sent(fields);
        try {
            sources.tell(form.value("name"), form.value("tag"), visitor.actor());
            return back("sources", "Copy of " + form.value("name").strip() + " is "
                    + Wording.language(form.value("tag").strip()) + " where nothing else tells.");
        } catch (Unacceptable refusal) {
            return Forms.refused(refusal, form, list::with);
        }
    }

    @POST
    @Path("languages/{id: \\d+}/removal")
    public Response forget(@RestPath long id) {
        sources.forget(id, visitor.actor());
        return back("sources", "Its copy says itself in which language it is.");
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
        return Response.seeOther(URI.create(FeedList.ADDRESS + "#" + part)).build();
    }
}
