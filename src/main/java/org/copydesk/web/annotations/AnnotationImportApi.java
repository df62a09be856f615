package org.copydesk.web.annotations;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.copydesk.annotations.Addresses;
import org.copydesk.annotations.AnnotationDesk;
import org.copydesk.annotations.Placed;
import org.copydesk.article.Missing;
import org.copydesk.audit.Actor;
import org.copydesk.review.Annotation;
import org.copydesk.review.ReviewDesk;
import org.copydesk.security.Role;
import org.copydesk.text.Fate;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.security.identity.SecurityIdentity;

/** W3C annotations made elsewhere, taken onto one article. */
@Path("/api/articles/{article}")
@RolesAllowed(Role.EDITS)
public class AnnotationImportApi {
    private final AnnotationDesk desk;
    private final ReviewDesk review;
    private final AnnotationLimits limits;
    private final SecurityIdentity identity;

    AnnotationImportApi(AnnotationDesk desk, ReviewDesk review, AnnotationLimits limits, SecurityIdentity identity) {
        this.desk = desk;
        this.review = review;
        this.limits = limits;
        this.identity = identity;
    }

    /** What became of each annotation in the document, and how many of them stand nowhere in the text. */
    record Taken(List<Item> items, long orphans) {}

    /**
     * One annotation.
     *
     * @param id its name in the container at {@code /annotations/}
     * @param things the ids of the article's annotations and corrections that it became
     * @param orphaned whether its words were not found: then it is listed and never put elsewhere
     */
    record Item(String id, List<String> things, boolean orphaned) {}

    @POST
    @Path("/annotations")
    @Consumes("application/ld+json")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Taken take(@RestPath String article, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri)
            throws IOException {
        if (!article.matches("\\d{1,18}")) {
            throw new Missing("Article " + article);
        }
        long id = Long.parseLong(article);
        review.read(id);
        var json = AnnotationBody.read(body, headers.getMediaType(), limits.maxBytes());
        var placed = desk.onto(id, json, new Actor(identity.getPrincipal().getName()),
                new Addresses(uri.getBaseUri().toString()));
        var snapshot = review.read(id).snapshot();
        var items = placed.stream().map(each -> item(each, List.copyOf(snapshot.annotations()))).toList();
        return new Taken(items, items.stream().filter(Item::orphaned).count());
    }

    private static Item item(Placed placed, List<Annotation> annotations) {
        boolean isOrphan = annotations.stream()
                .anyMatch(annotation -> placed.things().contains(annotation.id()) && annotation.fate() == Fate.ORPHANED);
        return new Item(placed.name(), placed.things(), isOrphan);
    }
}
