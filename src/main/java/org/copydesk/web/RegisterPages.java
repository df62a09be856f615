package org.copydesk.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

import org.copydesk.article.Unacceptable;
import org.copydesk.register.AliasKind;
import org.copydesk.register.PersonFacts;
import org.copydesk.register.RegisterDesk;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The register: all read it, a chief keeps it. */
@Path("/register")
@RolesAllowed(Role.READS)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RegisterPages {
    private static final String NEW = "new";

    public record RegisterPage(String q, List<PersonFacts> people) {}

    /** @param id of the entry; {@code new} for one that is not there yet */
    public record PersonPage(String id, Form form) {
        public boolean isThere() {
            return !id.equals(NEW);
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance register(RegisterPage page);

        static native TemplateInstance person(PersonPage page);
    }

    private final RegisterDesk register;
    private final Visitor visitor;
    private final Told told;

    RegisterPages(RegisterDesk register, Visitor visitor, Told told) {
        this.register = register;
        this.visitor = visitor;
        this.told = told;
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("") String q) {
        return Templates.register(new RegisterPage(q, register.find(q)));
    }

    @GET
    @Path(NEW)
    @RolesAllowed(Role.DECIDES)
    public TemplateInstance begin(@RestQuery @DefaultValue("") String name) {
        return Templates.person(new PersonPage(NEW, Form.with(Map.of("name", name))));
    }

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed(Role.DECIDES)
    public TemplateInstance edit(@RestPath long id) {
        return Templates.person(new PersonPage(Long.toString(id), form(register.get(id))));
    }

    @POST
    @RolesAllowed(Role.DECIDES)
    public Response add(MultivaluedMap<String, String> fields) {
        return save(NEW, fields, wish -> register.add(wish, visitor.actor()));
    }

    @POST
    @Path("{id: \\d+}")
    @RolesAllowed(Role.DECIDES)
    public Response change(@RestPath long id, MultivaluedMap<String, String> fields) {
        return save(Long.toString(id), fields, wish -> register.change(id, wish, visitor.actor()));
    }

    @POST
    @Path("{id: \\d+}/removal")
    @RolesAllowed(Role.DECIDES)
    public Response remove(@RestPath long id) {
        var name = register.get(id).name();
        register.remove(id, visitor.actor());
        told.good(name + " was taken out of the register.");
        return Response.seeOther(URI.create("/register")).build();
    }

    private Response save(String id, MultivaluedMap<String, String> fields, Consumer<PersonFacts> act) {
        var form = Forms.sent(fields);
        try {
            act.accept(wish(form));
            told.good(form.value("name") + " is in the register. What it says is used from the next act on each article.");
            return Response.seeOther(URI.create("/register")).build();
        } catch (Unacceptable refusal) {
            return Forms.refused(refusal, form, refused -> Templates.person(new PersonPage(id, refused)));
        }
    }

    private static PersonFacts wish(Form form) {
        return new PersonFacts("", form.value("name"), form.value("title"), form.isTicked("institution"), form.value("note"),
                Stream.of(AliasKind.values()).flatMap(kind -> forms(form, kind)).toList());
    }

    /** One form a line; what follows a bar is the source whose copy brought it. */
    private static Stream<PersonFacts.Form> forms(Form form, AliasKind kind) {
        return form.value(Forms.name(kind)).lines().filter(line -> !line.isBlank()).map(line -> {
            int bar = line.indexOf('|');
            return new PersonFacts.Form(bar < 0 ? line.strip() : line.substring(0, bar).strip(), kind,
                    bar < 0 ? "" : line.substring(bar + 1).strip());
        });
    }

    private static Form form(PersonFacts facts) {
        return Form.with(Map.of("name", facts.name(), "title", facts.title(), "note", facts.note(), "institution",
                facts.institution() ? "yes" : "", Forms.name(AliasKind.ALIAS), lines(facts, AliasKind.ALIAS),
                Forms.name(AliasKind.BAD), lines(facts, AliasKind.BAD), Forms.name(AliasKind.NATIVE),
                lines(facts, AliasKind.NATIVE)));
    }

    private static String lines(PersonFacts facts, AliasKind kind) {
        return facts.aliases(kind)
                .stream()
                .map(form -> form.source().isEmpty() ? form.form() : form.form() + " | " + form.source())
                .collect(Collectors.joining("\n"));
    }
}
