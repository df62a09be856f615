package org.copydesk.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import org.copydesk.article.Base;
import org.copydesk.article.Missing;
import org.copydesk.article.Unacceptable;
import org.copydesk.audit.Actor;
import org.copydesk.review.Sheet;
import org.copydesk.review.Visit;

import io.quarkus.security.identity.SecurityIdentity;

/** Who is asking, which article for, and which state of it they looked at: read from the request. */
@RequestScoped
class Visits {
    private final SecurityIdentity identity;
    private final HttpHeaders headers;

    Visits(SecurityIdentity identity, HttpHeaders headers) {
        this.identity = identity;
        this.headers = headers;
    }

    Actor actor() {
        return new Actor(identity.getPrincipal().getName());
    }

    /** @throws PreconditionRequired without If-Match */
    Visit to(String article) {
        var tag = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (tag == null || tag.isBlank()) {
            throw new PreconditionRequired();
        }
        var base = Base.of(tag).orElseThrow(() -> new Unacceptable("If-Match", "This is no ETag of an article: " + tag));
        return new Visit(id(article), actor(), base);
    }

    /** The article's number. What is no number names no article. */
    static long id(String article) {
        if (!article.matches("\\d{1,18}")) {
            throw new Missing("Article " + article);
        }
        return Long.parseLong(article);
    }

    /** An answer that tells the article's state after it. */
    static ResponseBuilder answer(Response.Status status, Sheet sheet, Object body) {
        return Response.status(status).header(HttpHeaders.ETAG, sheet.base().tag()).entity(body);
    }
}
