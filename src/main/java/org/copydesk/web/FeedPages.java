package org.copydesk.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Unacceptable;
import org.copydesk.ingest.SourceDesk;
import org.copydesk.ingest.SourceFacts;
import org.copydesk.ingest.feeds.FeedDesk;
import org.copydesk.ingest.feeds.FeedFacts;
import org.copydesk.ingest.feeds.FeedRow;
import org.copydesk.ingest.feeds.Polling;
import org.copydesk.ingest.feeds.Unreachable;
import org.copydesk.ingest.folder.FolderDesk;
import org.copydesk.review.QuietDesk;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Feeds and sources: what the desk fetches by itself, and what is kept quiet in whose copy. */
@Path("/feeds")
@RolesAllowed(Role.DECIDES)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FeedPages {
    private static final String NEW = "new";
    private static final String LIST = "/feeds";

    public record FeedsPage(List<FeedRow> feeds, Optional<FolderDesk.State> folder, List<QuietDesk.Quiet> quiet,
            List<SourceFacts> sources, Form form) {}

    /** @param id of the feed; {@code new} for one that is not there yet */
    public record FeedPage(String id, Form form) {
        public boolean isThere() {
            return !id.equals(NEW);
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance feeds(FeedsPage page);

        static native TemplateInstance feed(FeedPage page);
    }

    private final FeedDesk feeds;
    private final Polling polling;
    private final FolderDesk folder;
    private final QuietDesk quiet;
    private final SourceDesk sources;
    private final Visitor visitor;
    private final Told told;

    FeedPages(FeedDesk feeds, Polling polling, FolderDesk folder, QuietDesk quiet, SourceDesk sources,
            Visitor visitor, Told told) {
        this.feeds = feeds;
        this.polling = polling;
        this.folder = folder;
        this.quiet = quiet;
        this.sources = sources;
        this.visitor = visitor;
        this.told = told;
    }

    @GET
    public TemplateInstance list() {
        return list(Form.with(Map.of()));
    }

    private TemplateInstance list(Form form) {
        return Templates.feeds(new FeedsPage(feeds.list(), folder.state(), quiet.list(), sources.list(), form));
    }

    /** Tells the language of a source's copy. */
    @POST
    @Path("sources")
    public Response tell(MultivaluedMap<String, String> fields) {
        var form = Forms.sent(fields);
        try {
            sources.tell(form.value("name"), form.value("tag"), visitor.actor());
            told.good("Copy of " + form.value("name").strip() + " is " + Wording.language(form.value("tag").strip())
                    + " where nothing else tells.");
            return Response.seeOther(URI.create(LIST + "#sources")).build();
        } catch (Unacceptable refusal) {
            return Forms.refused(refusal, form, this::list);
        }
    }

    @POST
    @Path("sources/{id: \\d+}/removal")
    public Response forget(@RestPath long id) {
        sources.forget(id, visitor.actor());
        told.good("Its copy says itself in which language it is.");
        return Response.seeOther(URI.create(LIST + "#sources")).build();
    }

    @GET
    @Path(NEW)
    public TemplateInstance begin() {
        return Templates.feed(new FeedPage(NEW, Form.with(Map.of("minutes", "15"))));
    }

    @GET
    @Path("{id: \\d+}")
    public TemplateInstance edit(@RestPath long id) {
        return Templates.feed(new FeedPage(Long.toString(id), form(feeds.get(id).facts())));
    }

    @POST
    public Response add(MultivaluedMap<String, String> fields) {
        return save(NEW, fields, false, wish -> feeds.add(wish, visitor.actor()));
    }

    @POST
    @Path("{id: \\d+}")
    public Response change(@RestPath long id, MultivaluedMap<String, String> fields) {
        return save(Long.toString(id), fields, feeds.get(id).facts().paused(),
                wish -> feeds.change(id, wish, visitor.actor()));
    }

    @POST
    @Path("{id: \\d+}/removal")
    public Response remove(@RestPath long id) {
        var source = feeds.get(id).facts().source();
        feeds.remove(id, visitor.actor());
        told.good("The feed of " + source + " is not polled any more. Its articles stay.");
        return Response.seeOther(URI.create(LIST)).build();
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
        return Response.seeOther(URI.create(LIST)).build();
    }

    @POST
    @Path("{id: \\d+}/pause")
    public Response pause(@RestPath long id) {
        feeds.pause(id, visitor.actor());
        told.good("The feed of " + feeds.get(id).facts().source() + " is paused.");
        return Response.seeOther(URI.create(LIST)).build();
    }

    @POST
    @Path("{id: \\d+}/resumption")
    public Response resume(@RestPath long id) {
        feeds.resume(id, visitor.actor());
        told.good("The feed of " + feeds.get(id).facts().source() + " is polled again.");
        return Response.seeOther(URI.create(LIST)).build();
    }

    private Response save(String id, MultivaluedMap<String, String> fields, boolean paused, Consumer<FeedFacts> act) {
        var form = Forms.sent(fields);
        try {
            act.accept(new FeedFacts("", form.value("address"), form.value("source"), form.value("language"), minutes(form),
                    paused));
            told.good("The feed of " + form.value("source").strip() + " is polled every " + form.value("minutes").strip()
                    + " minutes.");
            return Response.seeOther(URI.create(LIST)).build();
        } catch (Unacceptable refusal) {
            return Forms.refused(refusal, form, refused -> Templates.feed(new FeedPage(id, refused)));
        }
    }

    private static int minutes(Form form) {
        var minutes = form.value("minutes").strip();
        if (!minutes.matches("\\d{1,6}")) {
            throw new Unacceptable("minutes", "Give a whole number of minutes.");
        }
        return Integer.parseInt(minutes);
    }

    private static Form form(FeedFacts facts) {
        return Form.with(Map.of("address", facts.address(), "source", facts.source(), "language", facts.language(), "minutes",
                Integer.toString(facts.minutes())));
    }
}
