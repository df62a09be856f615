package org.copydesk.web.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Article;
import org.copydesk.article.Base;
import org.copydesk.article.Missing;
import org.copydesk.audit.AuditEvent;
import org.copydesk.security.Role;
import org.copydesk.web.Visitor;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Who else looks at an article, and whether another changed it meanwhile: a fragment for an open page to ask for. */
@Path("/articles/{id:\\d{1,18}}/company")
@RolesAllowed(Role.READS)
@Produces(MediaType.TEXT_HTML)
public class CompanyPages {

    @CheckedTemplate(basePath = "ReviewPages")
    static class Templates {
        static native TemplateInstance company(Company.Here company);
    }

    private final Company company;
    private final Visitor visitor;

    CompanyPages(Company company, Visitor visitor) {
        this.company = company;
        this.visitor = visitor;
    }

    /** The fragment; nothing where the page shows it already. */
    @GET
    @Transactional
    public Response here(@RestPath long id, @RestQuery @DefaultValue("") String base,
            @RestQuery @DefaultValue("") String shown) {
        var article = Article.<Article>findByIdOptional(id).orElseThrow(() -> new Missing("Article " + id));
        var here = company.of(id, base, Base.of(base).map(known -> changer(article, known)).orElse(""));
        return here.shown().equals(shown) ? Response.noContent().build() : Response.ok(Templates.company(here)).build();
    }

    /** The newest other who did something since the visitor's page was made. */
    private String changer(Article article, Base known) {
        return AuditEvent.newestActorSince(article.chain(), known.seq(), visitor.getUsername()).orElse("");
    }
}
