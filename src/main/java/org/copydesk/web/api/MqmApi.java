package org.copydesk.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.copydesk.ingest.IntakeLimits;
import org.copydesk.ingest.Unreadable;
import org.copydesk.ingest.formats.translation.MqmScores;
import org.copydesk.security.Role;

/** What MQM score files say of translations, computed and kept nowhere. */
@Path("/api/mqm/scores")
@RolesAllowed(Role.READS)
@Produces(MediaType.APPLICATION_JSON)
public class MqmApi {
    private final IntakeLimits limits;

    MqmApi(IntakeLimits limits) {
        this.limits = limits;
    }

    /** The scores of each system's segments, in the order of the file. */
    record Scores(List<MqmScores.Score> items) {}

    @POST
    @Consumes("text/tab-separated-values")
    public Scores scores(InputStream body) throws IOException {
        var content = body.readNBytes(limits.maxBytes() + 1);
        if (content.length > limits.maxBytes()) {
            throw new Unreadable(Unreadable.Cause.TOO_LARGE, "The file is larger than " + limits.maxBytes()
                    + " bytes (copydesk.intake.max-bytes). Send it in several parts.");
        }
        return new Scores(MqmScores.of(content, "", limits.maxLines()));
    }
}
