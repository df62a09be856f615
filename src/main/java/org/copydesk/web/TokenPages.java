package org.copydesk.web;

import java.net.URI;
import java.util.List;
import java.util.Map;

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
import org.copydesk.security.Role;
import org.copydesk.security.TokenDesk;
import org.copydesk.security.TokenFacts;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The visitor's own access tokens. */
@Path("/tokens")
@RolesAllowed(Role.READS)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TokenPages {

    /** @param made the token just made, to be shown this once; empty otherwise */
    public record TokensPage(List<TokenFacts> tokens, Form form, String made) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance tokens(TokensPage page);
    }

    private final TokenDesk tokens;
    private final Visitor visitor;
    private final Told told;

    TokenPages(TokenDesk tokens, Visitor visitor, Told told) {
        this.tokens = tokens;
        this.visitor = visitor;
        this.told = told;
    }

    @GET
    public TemplateInstance list() {
        return page(Form.with(Map.of()), "");
    }

    /** Answers with the page itself and not with a redirect: nothing but this answer may hold the token. */
    @POST
    public Response make(MultivaluedMap<String, String> fields) {
        var form = Forms.sent(fields);
        try {
            return Response.ok(page(Form.with(Map.of()), tokens.make(form.value("label"), visitor.actor()))).build();
        } catch (Unacceptable refusal) {
            return Forms.refused(refusal, form, refused -> page(refused, ""));
        }
    }

    @POST
    @Path("{id: \\d+}/revocation")
    public Response revoke(@RestPath long id) {
        tokens.revoke(id, visitor.actor());
        told.good("The token is worthless now.");
        return Response.seeOther(URI.create("/tokens")).build();
    }

    private TemplateInstance page(Form form, String made) {
        return Templates.tokens(new TokensPage(tokens.of(visitor.actor()), form, made));
    }
}
