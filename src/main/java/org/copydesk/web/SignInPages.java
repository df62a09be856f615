package org.copydesk.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.security.DemoPeople;
import org.copydesk.security.DemoPeople.DemoPerson;
import org.copydesk.security.SessionSeal;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.vertx.ext.web.RoutingContext;

/** The way in and out. The framework takes the form itself, at /j_security_check. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SignInPages {

    /** @param failed {@code wrong} or {@code wait} after a failed try, else empty; {@code out}: just signed out */
    public record SignInPage(String failed, boolean out, List<DemoPerson> demo) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance signIn(SignInPage page);
    }

    private final DemoPeople demo;
    private final SessionSeal seal;
    private final RoutingContext routing;

    SignInPages(DemoPeople demo, SessionSeal seal, RoutingContext routing) {
        this.demo = demo;
        this.seal = seal;
        this.routing = routing;
    }

    @GET
    @Path("sign-in")
    public TemplateInstance signIn(@RestQuery Optional<String> failed, @RestQuery Optional<String> out) {
        return Templates.signIn(new SignInPage(failed.orElse(""), out.isPresent(), demo.list()));
    }

    @POST
    @Path("sign-out")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response signOut() {
        seal.end(routing);
        FormAuthenticationMechanism.logout(routing);
        return Response.seeOther(URI.create("/sign-in?out=yes")).build();
    }
}
