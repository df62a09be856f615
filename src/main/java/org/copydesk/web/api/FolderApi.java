package org.copydesk.web.api;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.copydesk.article.Missing;
import org.copydesk.audit.Canonical;
import org.copydesk.ingest.folder.FolderDesk;
import org.copydesk.ingest.folder.WatchedFolder;
import org.copydesk.security.Role;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The watched folder; 404 where the configuration names none. */
@Path("/api/folder")
@RolesAllowed(Role.DECIDES)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FolderApi {
    private final FolderDesk desk;
    private final WatchedFolder folder;
    private final Visits visits;

    FolderApi(FolderDesk desk, WatchedFolder folder, Visits visits) {
        this.desk = desk;
        this.folder = folder;
        this.visits = visits;
    }

    record PauseBody(Boolean paused) {}

    /** What became of a file. */
    record FileView(String name, String at, boolean good, String result) {}

    /** The folder and its last files, newest first; {@code lookedAt} is absent before the first look. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FolderView(String path, String source, boolean paused, String lookedAt, String problem, List<FileView> files) {}

    @GET
    public FolderView show() {
        var state = desk.state().orElseThrow(() -> new Missing("A watched folder"));
        return new FolderView(state.path().toString(), state.source(), state.paused(),
                state.looked().map(Canonical::time).orElse(null), state.problem(),
                state.last()
                        .stream()
                        .map(file -> new FileView(file.name(), Canonical.time(file.at()), file.good(), file.result()))
                        .toList());
    }

    @PUT
    public FolderView turn(PauseBody body) {
        if (Fields.required("paused", Fields.required("paused", body).paused())) {
            desk.pause(visits.actor());
        } else {
            desk.resume(visits.actor());
        }
        return show();
    }

    /** Takes in what is there now, paused or not. */
    @POST
    @Path("/look")
    @Consumes(MediaType.WILDCARD)
    public FolderView look() {
        folder.lookNow(visits.actor());
        return show();
    }
}
