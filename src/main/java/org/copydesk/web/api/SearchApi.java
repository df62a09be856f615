package org.copydesk.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.copydesk.annotations.Addresses;
import org.copydesk.annotations.AnnotationDesk;
import org.copydesk.annotations.AnnotationSearch;
import org.copydesk.annotations.AnnotationShelf;
import org.copydesk.annotations.HypothesisBody;
import org.copydesk.annotations.SearchQuery;
import org.copydesk.annotations.SearchRow;
import org.copydesk.article.Unacceptable;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** Annotations as Hypothesis' clients search, read and change them. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
public class SearchApi {
    private static final int ROWS = 20;
    private static final int MOST_ROWS = 200;
    private static final int FURTHEST = 9800;

    private final AnnotationSearch search;
    private final AnnotationShelf shelf;
    private final AnnotationDesk desk;
    private final Visits visits;

    SearchApi(AnnotationSearch search, AnnotationShelf shelf, AnnotationDesk desk, Visits visits) {
        this.search = search;
        this.shelf = shelf;
        this.desk = desk;
        this.visits = visits;
    }

    @GET
    @Path("/search")
    public AnnotationSearch.Found search(@Context UriInfo uri) {
        return search.find(query(uri), addresses(uri));
    }

    private static SearchQuery query(UriInfo uri) {
        var given = uri.getQueryParameters();
        var tags = Stream.of("tag", "tags").flatMap(key -> given.getOrDefault(key, List.of()).stream()).toList();
        return new SearchQuery(first(uri, "uri").or(() -> first(uri, "url")).orElse(""), first(uri, "user").orElse(""),
                first(uri, "group").orElse(""), tags, first(uri, "any").orElse(""), first(uri, "quote").orElse(""),
                first(uri, "text").orElse(""), first(uri, "references").orElse(""),
                Fields.code("sort", first(uri, "sort").orElse("updated"), SearchQuery.Sort::of), order(first(uri, "order")),
                first(uri, "search_after").orElse(""), number(uri, "offset", 0, FURTHEST),
                number(uri, "limit", ROWS, MOST_ROWS));
    }

    private static Optional<String> first(UriInfo uri, String key) {
        return Optional.ofNullable(uri.getQueryParameters().getFirst(key));
    }

    private static SearchQuery.Order order(Optional<String> order) {
        return switch (order.orElse("desc")) {
            case "asc" -> SearchQuery.Order.ASC;
            case "desc" -> SearchQuery.Order.DESC;
            default -> throw new Unacceptable("order", "The order is asc or desc.");
        };
    }

    private static int number(UriInfo uri, String key, int otherwise, int most) {
        var given = first(uri, key).orElse(Integer.toString(otherwise));
        if (!given.matches("\\d{1,6}") || Integer.parseInt(given) > most) {
            throw new Unacceptable(key, "A whole number from 0 to " + most + ".");
        }
        return Integer.parseInt(given);
    }

    @GET
    @Path("/annotations/{name}")
    public SearchRow get(@RestPath String name, @Context UriInfo uri) {
        return search.get(name, addresses(uri));
    }

    @PATCH
    @Path("/annotations/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITS)
    public SearchRow patch(@RestPath String name, String body, @Context UriInfo uri) {
        var now = shelf.get(name, addresses(uri));
        desk.put(name, HypothesisBody.read(body).changing(now), Optional.of(now.tag()), visits.actor(), addresses(uri));
        return search.get(name, addresses(uri));
    }

    /** As Hypothesis has it, the same as PATCH. */
    @PUT
    @Path("/annotations/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITS)
    public SearchRow put(@RestPath String name, String body, @Context UriInfo uri) {
        return patch(name, body, uri);
    }

    @DELETE
    @Path("/annotations/{name}")
    @RolesAllowed(Role.EDITS)
    public Map<String, Object> delete(@RestPath String name, @Context UriInfo uri) {
        desk.delete(name, Optional.empty(), visits.actor(), addresses(uri));
        return Map.of("deleted", true, "id", name);
    }

    private static Addresses addresses(UriInfo uri) {
        return new Addresses(uri.getBaseUri().toString());
    }
}
