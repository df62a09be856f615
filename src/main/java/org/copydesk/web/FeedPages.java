package org.copydesk.web;

import java.net.URI;
import java.util.Map;
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
import org.copydesk.ingest.feeds.FeedDesk;
import org.copydesk.ingest.feeds.FeedFacts;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Feeds as they are named: the list of them, and the form of each. */
@Path(FeedList.ADDRESS)
@RolesAllowed(Role.DECIDES)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FeedPages {
    private static final String NEW = "new";

    /** @param id of the feed; {@code new} for one that is not there yet */
    public record FeedPage(String id, Form form) {
        public boolean isThere() {
            return !id.equals(NEW);
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance feeds(FeedList.FeedsPage page);

        static native TemplateInstance feed(FeedPage page);
    }

    private final FeedDesk feeds;
    private final FeedList list;
    private final Visitor visitor;
    private final Told told;

    FeedPages(FeedDesk feeds, FeedList list, Visitor visitor, Told told) {
        this.feeds = feeds;
        this.list = list;
        this.visitor = visitor;
        this.told = told;
    }

    @GET
    public TemplateInstance list() {
        return list.with(Form.with(Map.of()));
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

    private Response save(String id, MultivaluedMap<String, String> fields, boolean paused, Consumer<FeedFacts> act) {
        var form = Forms.sent(fields);
        try {
            act.accept(new FeedFacts("", form.value("address"), form.value("source"), form.value("language"), minutes(form),
                    paused));
            told.good("The feed of " + form.value("source").strip() + " is polled every " + form.value("minutes").strip()
                    + " minutes.");
            return Response.seeOther(URI.create(FeedList.ADDRESS)).build();
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
