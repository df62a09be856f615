package org.copydesk.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Refusal;
import org.copydesk.article.Unacceptable;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Verb;
import org.copydesk.review.verbs.MoveTo;
import org.copydesk.review.verbs.Spike;
import org.copydesk.review.verbs.TellFacts;
import org.copydesk.security.PeopleDesk;
import org.copydesk.security.Role;

/** Acts on several articles of the inbox: each article is an act of its own, and where one is refused the others go on. */
@Path("/inbox")
@RolesAllowed(Role.EDITS)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class InboxActs {
    private final ReviewDesk review;
    private final PeopleDesk people;
    private final Visitor visitor;
    private final Names names;
    private final Told told;

    InboxActs(ReviewDesk review, PeopleDesk people, Visitor visitor, Names names, Told told) {
        this.review = review;
        this.people = people;
        this.visitor = visitor;
        this.names = names;
        this.told = told;
    }

    @POST
    @Path("assignments")
    public Response assign(@FormParam("id") List<Long> ids, @FormParam("only") Long only, @FormParam("to") String to,
            @FormParam("me") Long me, @FormParam("back") String back) {
        var assignee = me != null ? visitor.getUsername() : to == null ? "" : to;
        if (!assignee.isEmpty() && !people.editors().contains(assignee)) {
            throw new Unacceptable("to", "Nobody called " + assignee + " can be given an article.");
        }
        var done = assignee.isEmpty() ? "taken from its editor" : "given to " + names.of(assignee);
        var verb = new TellFacts("assign", "", facts -> facts.assignedTo(assignee), true);
        return doEach(me != null ? List.of(me) : chosen(ids, only), verb, done, back);
    }

    @POST
    @Path("spikes")
    public Response spike(@FormParam("id") List<Long> ids, @FormParam("only") Long only, @FormParam("back") String back) {
        return doEach(chosen(ids, only), new Spike(""), "spiked", back);
    }

    @POST
    @Path("unspikes")
    public Response unspike(@FormParam("id") List<Long> ids, @FormParam("only") Long only, @FormParam("back") String back) {
        return doEach(chosen(ids, only), MoveTo.unspike(""), "unspiked", back);
    }

    private static List<Long> chosen(List<Long> ids, Long only) {
        return only != null ? List.of(only) : ids;
    }

    private Response doEach(List<Long> ids, Verb verb, String done, String back) {
        var refusals = new ArrayList<String>();
        for (var id : ids) {
            try {
                review.performNow(id, visitor.actor(), verb);
            } catch (Refusal refusal) {
                refusals.add("Article " + id + ": " + refusal.getMessage());
            }
        }
        told.mixed(ids.isEmpty()
                ? "Nothing was ticked, so nothing was done."
                : Wording.count(ids.size() - refusals.size(), "article", "articles") + " " + done + ".", refusals);
        return Response.seeOther(URI.create("/" + InboxQuery.of(back == null ? "" : back).getQuery())).build();
    }
}
