package org.copydesk.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Origins;
import org.copydesk.article.Unacceptable;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Intake;
import org.copydesk.ingest.Unreadable;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Where people take copy in: pasted, or as files. */
@Path("/articles/new")
@RolesAllowed(Role.EDITS)
@Produces(MediaType.TEXT_HTML)
public class NewCopyPages {

    /** @param sources and {@code languages}: those that the desk has seen, to be offered */
    public record NewCopyPage(Form form, List<String> sources, List<String> languages) {}

    /** What became of files, in their order. */
    public record FilesPage(List<FileOutcome> outcomes, String source) {
        public long taken() {
            return outcomes.stream().filter(FileOutcome::isArticle).count();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance newCopy(NewCopyPage page);

        static native TemplateInstance files(FilesPage page);

        static native TemplateInstance outcome(FileOutcome outcome);
    }

    private final Intake intake;
    private final Origins origins;
    private final FileIntake files;
    private final Visitor visitor;
    private final Told told;

    NewCopyPages(Intake intake, Origins origins, FileIntake files, Visitor visitor, Told told) {
        this.intake = intake;
        this.origins = origins;
        this.files = files;
        this.visitor = visitor;
        this.told = told;
    }

    @GET
    public TemplateInstance begin() {
        return page(Form.with(Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response paste(MultivaluedMap<String, String> fields) {
        var form = Forms.sent(fields);
        try {
            var arrival = intake.receive(envelope(form), visitor.actor());
            told.good(arrival.duplicate()
                    ? "The same copy from this source was here already: this is it."
                    : "Taken in. Layout noise was cleaned out; each such change can be taken back.");
            return Response.seeOther(URI.create("/articles/" + arrival.article())).build();
        } catch (Unacceptable refusal) {
            return Forms.refused(refusal, form, this::page);
        } catch (Unreadable refusal) {
            return Forms.refused(new Unacceptable("text", refusal.getMessage()), form, this::page);
        }
    }

    /** Takes in several files; each becomes an article or says why not, and the rest goes on. */
    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("file") List<FileUpload> uploads, @RestForm @DefaultValue("") String source,
            @RestForm @DefaultValue("") String language) {
        var sent = uploads.stream().filter(upload -> !upload.fileName().isEmpty()).toList();
        if (sent.isEmpty()) {
            return Forms.refused(new Unacceptable("file", "Choose at least one file."),
                    Form.with(Map.of("source", source, "language", language, "file", "")), this::page);
        }
        var outcomes = sent.stream()
                .flatMap(upload -> files.receive(upload, source, language, visitor.actor()).stream())
                .toList();
        return Response.ok(visitor.isWantsFragment()
                ? outcomes.stream().map(outcome -> Templates.outcome(outcome).render()).collect(Collectors.joining())
                : Templates.files(new FilesPage(outcomes, source))).build();
    }

    private static Envelope envelope(Form form) {
        return new Envelope(form.value("text").getBytes(StandardCharsets.UTF_8), MediaType.TEXT_PLAIN, "UTF-8", "",
                FileIntake.named(form.value("source")), form.value("language").strip(), form.value("slug").strip());
    }

    private TemplateInstance page(Form form) {
        var known = origins.known();
        return Templates.newCopy(new NewCopyPage(form, known.sources(), known.languages()));
    }
}
