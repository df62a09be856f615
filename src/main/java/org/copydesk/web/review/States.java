package org.copydesk.web.review;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.ArticleFacts;
import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Verb;
import org.copydesk.review.Visit;
import org.copydesk.review.verbs.Approve;
import org.copydesk.review.verbs.HandOver;
import org.copydesk.review.verbs.MoveTo;
import org.copydesk.review.verbs.Save;
import org.copydesk.review.verbs.Spike;
import org.copydesk.review.verbs.TellFacts;
import org.copydesk.security.Editor;
import org.copydesk.security.Role;
import org.copydesk.web.Told;
import org.copydesk.web.Visitor;
import org.jboss.resteasy.reactive.RestPath;

/** The way of an article through the desk: named, saved, taken, handed over, approved, reopened, spiked. */
@Path("/articles/{id:\\d{1,18}}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITS)
public class States {
    private final ReviewDesk review;
    private final Acts acts;
    private final Visitor visitor;
    private final Told told;

    States(ReviewDesk review, Acts acts, Visitor visitor, Told told) {
        this.review = review;
        this.acts = acts;
        this.visitor = visitor;
        this.told = told;
    }

    @POST
    @Path("/versions")
    public Response save(@RestPath long id, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        return acts.perform(new Acts.Request(id, "versions", posted, Optional.empty(), List.of()),
                () -> new Save(posted.text("summary")));
    }

    @POST
    @Path("/slug")
    public Response rename(@RestPath long id, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        return acts.perform(new Acts.Request(id, "slug", posted, Optional.empty(), List.of()),
                () -> renaming(Texts.name("slug", posted.text("slug"))));
    }

    private static Verb renaming(String slug) {
        return new TellFacts("rename", "", facts -> facts.named(slug), true);
    }

    @POST
    @Path("/assignee")
    public Response assign(@RestPath long id, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        var editor = posted.text("assignee");
        if (!editor.isEmpty() && Editor.named(editor).isEmpty()) {
            throw new Unacceptable("assignee", "Nobody at this desk is called " + editor + ".");
        }
        return done(id, posted, new TellFacts("assign", "", facts -> facts.assignedTo(editor), true));
    }

    @POST
    @Path("/state")
    public Response move(@RestPath long id, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        return done(id, posted, verb(review.read(id).snapshot().facts(), posted.text("to"), posted.text("reason")));
    }

    private Verb verb(ArticleFacts facts, String to, String reason) {
        return switch (to) {
            case "corrected" -> new HandOver(reason);
            case "approved" -> {
                if (!visitor.isDecides()) {
                    throw new ForbiddenException("Only a chief approves.");
                }
                yield new Approve(reason);
            }
            case "in-review" -> MoveTo.reopen(facts.state(), reason);
            case "spiked" -> new Spike(reason);
            case "unspiked" -> MoveTo.unspike(reason);
            default -> throw new Unacceptable("to", "There is no state “" + to + "” to move to.");
        };
    }

    private Response done(long id, Posted posted, Verb verb) {
        var receipt = review.perform(new Visit(id, visitor.actor(), posted.base()), verb);
        told.good(Telling.of(receipt));
        return Response.seeOther(URI.create(posted.asked(id).address())).build();
    }
}
