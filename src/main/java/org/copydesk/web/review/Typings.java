package org.copydesk.web.review;

import java.net.URI;
import java.util.List;
import java.util.TreeMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Article;
import org.copydesk.article.Missing;
import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.audit.Canonical;
import org.copydesk.presence.ExpiringRows;
import org.copydesk.security.Role;
import org.copydesk.web.Visitor;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What is being typed into a form of the review page: kept every few seconds, so that a browser that dies loses little of it. */
@Path("/articles/{id:\\d{1,18}}/typings")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITS)
public class Typings {
    /** In a form that comes after another, the name under which the first was kept. */
    static final String TYPED = "typed";
    private static final List<String> NOT_KEPT = List.of("csrf-token", "noun", "forget", "mine", "theirs", TYPED);
    private static final int LONGEST_FIELD = 100;

    private final ExpiringRows rows;
    private final Visitor visitor;

    Typings(ExpiringRows rows, Visitor visitor) {
        this.rows = rows;
        this.visitor = visitor;
    }

    /** Keeps the form as it is, or forgets it where {@code forget} is sent along. {@code noun} is what the form posts to. */
    @POST
    public Response keep(@RestPath long id, MultivaluedMap<String, String> form) {
        if (QuarkusTransaction.requiringNew().call(() -> Article.count("id", id)) == 0) {
            throw new Missing("Article " + id);
        }
        var posted = new Posted(form);
        var field = field(posted.text("noun"), posted);
        if (posted.has("forget")) {
            rows.forget(id, visitor.getUsername(), field);
        } else {
            rows.keep(id, visitor.getUsername(), field, Texts.check("text", written(posted)));
        }
        return visitor.isWantsFragment()
                ? Response.noContent().build()
                : Response.seeOther(URI.create("/articles/" + id)).build();
    }

    /** The name of a form: what it posts to, and the words it is about. */
    static String field(String noun, Posted posted) {
        var field = posted.has(TYPED)
                ? posted.text(TYPED)
                : noun + ":" + posted.text("start") + "-" + posted.text("end");
        if (!field.matches("[a-z]+(/[\\w-]+)?:\\d*-\\d*") || field.length() > LONGEST_FIELD) {
            throw new Unacceptable("noun", "This form is not known.");
        }
        return field;
    }

    private static String written(Posted posted) {
        var fields = new TreeMap<String, String>();
        posted.fields()
                .keySet()
                .stream()
                .filter(name -> !NOT_KEPT.contains(name))
                .forEach(
                        name -> fields.put(name, posted.text(name)));
        return Canonical.write(Canonical.tree(fields));
    }
}
