package org.copydesk.web.api;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.backup.Backups;
import org.copydesk.security.Role;

/** Copies of the desk's file, for whoever keeps it running; what is in them is all that is on the desk, so they stay on its machine. */
@Path("/api/backups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed(Role.MANAGES_PEOPLE)
public class BackupsApi {
    private final Backups backups;

    BackupsApi(Backups backups) {
        this.backups = backups;
    }

    /** Where the copy lies on the desk's machine, and how large it is. */
    record Taken(String file, long bytes) {}

    @POST
    public Response take() throws IOException, SQLException {
        var file = backups.take();
        return Response.status(Response.Status.CREATED).entity(new Taken(file.toString(), Files.size(file))).build();
    }
}
