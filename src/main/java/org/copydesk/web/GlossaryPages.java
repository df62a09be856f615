package org.copydesk.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
import org.copydesk.register.GlossaryDesk;
import org.copydesk.register.TermFacts;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The glossary: all read it, a chief keeps it. */
@Path("/glossary")
@RolesAllowed(Role.READS)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class GlossaryPages {
    private static final String NEW = "new";

    public record GlossaryPage(String q, List<TermFacts> terms) {}

    /** @param id of the entry; {@code new} for one that is not there yet */
    public record TermPage(String id, Form form) {
        public boolean isThere() {
            return !id.equals(NEW);
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance glossary(GlossaryPage page);

        static native TemplateInstance term(TermPage page);
    }

    private final GlossaryDesk glossary;
    private final Visitor visitor;
    private final Told told;

    GlossaryPages(GlossaryDesk glossary, Visitor visitor, Told told) {
        this.glossary = glossary;
        this.visitor = visitor;
        this.told = told;
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("") String q) {
        return Templates.glossary(new GlossaryPage(q, glossary.find(q)));
    }

    @GET
    @Path(NEW)
    @RolesAllowed(Role.DECIDES)
    public TemplateInstance begin() {
        return Templates.term(new TermPage(NEW, Form.with(Map.of())));
    }

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed(Role.DECIDES)
    public TemplateInstance edit(@RestPath long id) {
        return Templates.term(new TermPage(Long.toString(id), form(glossary.get(id))));
    }

    @POST
    @RolesAllowed(Role.DECIDES)
    public Response add(MultivaluedMap<String, String> fields) {
        return save(NEW, fields, wish -> glossary.add(wish, visitor.actor()));
    }

    @POST
    @Path("{id: \\d+}")
    @RolesAllowed(Role.DECIDES)
    public Response change(@RestPath long id, MultivaluedMap<String, String> fields) {
        return save(Long.toString(id), fields, wish -> glossary.change(id, wish, visitor.actor()));
    }

    @POST
    @Path("{id: \\d+}/removal")
    @RolesAllowed(Role.DECIDES)
    public Response remove(@RestPath long id) {
        var preferred = glossary.get(id).preferred();
        glossary.remove(id, visitor.actor());
        told.good("“" + preferred + "” was taken out of the glossary.");
        return Response.seeOther(URI.create("/glossary")).build();
    }

    private Response save(String id, MultivaluedMap<String, String> fields, Consumer<TermFacts> act) {
        var form = Forms.sent(fields);
        try {
            act.accept(new TermFacts("", form.value("preferred"), form.value("avoided").lines().toList(), form.value("note")));
            told.good("“" + form.value("preferred") + "” is in the glossary.");
            return Response.seeOther(URI.create("/glossary")).build();
        } catch (Unacceptable refusal) {
            return Forms.refused(refusal, form, refused -> Templates.term(new TermPage(id, refused)));
        }
    }

    private static Form form(TermFacts facts) {
        return Form.with(Map.of("preferred", facts.preferred(), "avoided", String.join("\n", facts.avoided()), "note",
                facts.note()));
    }
}
