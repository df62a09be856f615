package org.copydesk.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Unacceptable;
import org.copydesk.security.EditorFacts;
import org.copydesk.security.PeopleDesk;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** People: who works at the desk, and as what. An admin's page. */
@Path("/people")
@RolesAllowed(Role.MANAGES_PEOPLE)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PeoplePages {
    private static final String HINT = PeopleDesk.SHORTEST_PASSWORD + " characters at least.";

    /** @param form for somebody new */
    public record PeoplePage(List<EditorFacts> people, Form form) {
        public List<Role> roles() {
            return List.of(Role.values());
        }

        public String passwordHint() {
            return HINT;
        }
    }

    /** @param form for what can be changed of {@code person} */
    public record EditorPage(EditorFacts person, Form form) {
        public List<Role> roles() {
            return List.of(Role.values());
        }

        public String passwordHint() {
            return HINT + " It holds at once, also for programs.";
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance people(PeoplePage page);

        static native TemplateInstance editor(EditorPage page);
    }

    private final PeopleDesk people;
    private final Visitor visitor;
    private final Told told;

    PeoplePages(PeopleDesk people, Visitor visitor, Told told) {
        this.people = people;
        this.visitor = visitor;
        this.told = told;
    }

    @GET
    public TemplateInstance list() {
        return page(Form.with(Map.of("role", "editor")));
    }

    @POST
    public Response add(MultivaluedMap<String, String> fields) {
        var form = Forms.sent(fields);
        return act(form, this::page, "/people", form.value("displayName") + " can sign in now.", () -> people.add(
                new EditorFacts(form.value("username"), form.value("displayName"), role(form), true), form.value("password"),
                visitor.actor()));
    }

    @GET
    @Path("{username}")
    public TemplateInstance edit(@RestPath String username) {
        return page(username, Form.with(Map.of()));
    }

    @POST
    @Path("{username}/role")
    public Response giveRole(@RestPath String username, MultivaluedMap<String, String> fields) {
        var form = Forms.sent(fields);
        return change(username, form, "Their role is " + form.value("role") + " now.",
                () -> people.giveRole(username, role(form), visitor.actor()));
    }

    @POST
    @Path("{username}/password")
    public Response givePassword(@RestPath String username, @FormParam("password") String password) {
        return change(username, Form.with(Map.of("password", "")), "They have a new password.",
                () -> people.givePassword(username, password == null ? "" : password, visitor.actor()));
    }

    @POST
    @Path("{username}/deactivation")
    public Response deactivate(@RestPath String username) {
        return change(username, Form.with(Map.of()), "They cannot sign in any more.",
                () -> people.deactivate(username, visitor.actor()));
    }

    @POST
    @Path("{username}/reactivation")
    public Response reactivate(@RestPath String username) {
        return change(username, Form.with(Map.of()), "They can sign in again.",
                () -> people.reactivate(username, visitor.actor()));
    }

    private Response change(String username, Form form, String done, Runnable act) {
        return act(form, refused -> page(username, refused), "/people/" + username, done, act);
    }

    private Response act(Form form, Function<Form, TemplateInstance> page, String next, String done, Runnable act) {
        try {
            act.run();
            told.good(done);
            return Response.seeOther(URI.create(next)).build();
        } catch (Unacceptable refusal) {
            return Forms.refused(refusal, form, page);
        }
    }

    private TemplateInstance page(Form form) {
        return Templates.people(new PeoplePage(people.everyone(), form));
    }

    private TemplateInstance page(String username, Form form) {
        return Templates.editor(new EditorPage(people.facts(username), form));
    }

    private static Role role(Form form) {
        return Stream.of(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(form.value("role")))
                .findFirst()
                .orElseThrow(() -> new Unacceptable("role", "Choose a role."));
    }
}
