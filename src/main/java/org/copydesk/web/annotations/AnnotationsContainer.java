package org.copydesk.web.annotations;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.copydesk.annotations.Addresses;
import org.copydesk.annotations.AnnotationDesk;
import org.copydesk.annotations.AnnotationShelf;
import org.copydesk.annotations.Shown;
import org.copydesk.annotations.Turtle;
import org.copydesk.article.Missing;
import org.copydesk.audit.Actor;
import org.copydesk.audit.Canonical;
import org.copydesk.export.AnnotationTree;
import org.copydesk.security.Role;
import org.copydesk.web.annotations.Preference.Items;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.security.identity.SecurityIdentity;

/**
 * The container of annotations and the annotations in it (Web Annotation Protocol, W3C Recommendation of 2017). What stands on
 * every answer, refusals included, is in {@link ProtocolHeaders}.
 */
@Path("/annotations")
@RolesAllowed(Role.READS)
public class AnnotationsContainer {
    private static final String LD_JSON = "application/ld+json";
    private static final MediaType LD = MediaType.valueOf(LD_JSON);
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;
    private static final MediaType TURTLE = MediaType.valueOf(Turtle.MEDIA_TYPE);
    private static final int TAG_DIGITS = 32;
    /** What tags of Turtle end in. */
    private static final String TURTLE_TAG = "-turtle\"";

    private final AnnotationShelf shelf;
    private final AnnotationDesk desk;
    private final AnnotationLimits limits;
    private final SecurityIdentity identity;

    AnnotationsContainer(AnnotationShelf shelf, AnnotationDesk desk, AnnotationLimits limits, SecurityIdentity identity) {
        this.shelf = shelf;
        this.desk = desk;
        this.limits = limits;
        this.identity = identity;
    }

    /** The container's description, or one of its pages. */
    @GET
    @Produces({LD_JSON, MediaType.APPLICATION_JSON, Turtle.MEDIA_TYPE})
    public Response container(@RestQuery Optional<String> iris, @RestQuery Optional<String> page, @Context HttpHeaders headers,
            @Context UriInfo uri) {
        var asked = items(iris.orElse("0"));
        if (page.isPresent()) {
            return page(asked, number(page.get()), headers, uri);
        }
        var prefer = Optional.ofNullable(headers.getRequestHeader("Prefer")).orElse(List.of());
        var preference = Preference.of(prefer, asked);
        var content = shelf.page(0, preference.embedded() ? limits.page() : 0, addresses(uri));
        var tree = ContainerTree.of(addresses(uri), preference.items(), limits.page(), content);
        var answer = answer(preference.embedded() ? tree.description(content) : tree.description(), headers);
        if (preference.told()) {
            answer.header("Preference-Applied", "return=representation");
        }
        return answer.header(HttpHeaders.CONTENT_LOCATION, tree.id()).build();
    }

    private Response page(Items items, long number, HttpHeaders headers, UriInfo uri) {
        var content = shelf.page(number * limits.page(), limits.page(), addresses(uri));
        var tree = ContainerTree.of(addresses(uri), items, limits.page(), content);
        if (content.items().isEmpty()) {
            throw new Missing("Page " + number + " of the annotations");
        }
        return answer(tree.page(number, content), headers).build();
    }

    private static Items items(String iris) {
        return switch (iris) {
            case "0" -> Items.WHOLE;
            case "1" -> Items.ADDRESSES;
            default -> throw new Missing("A container with iris=" + iris);
        };
    }

    private static long number(String page) {
        if (!page.matches("\\d{1,7}")) {
            throw new Missing("Page " + page + " of the annotations");
        }
        return Long.parseLong(page);
    }

    /** Its tag is made of what it says: it says nothing that is not of the annotations. */
    private static Response.ResponseBuilder answer(JsonNode tree, HttpHeaders headers) {
        return answer(tree, '"' + Canonical.sha256(tree.toString()).substring(0, TAG_DIGITS) + '"', headers);
    }

    /** @param jsonTag the tag of the JSON-LD; Turtle, another representation, has another */
    private static Response.ResponseBuilder answer(JsonNode tree, String jsonTag, HttpHeaders headers) {
        boolean turtle = isTurtleWanted(headers);
        var tag = turtle ? jsonTag.substring(0, jsonTag.length() - 1) + TURTLE_TAG : jsonTag;
        var known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null && (known.strip().equals("*") || known.contains(tag))) {
            return Response.notModified().header(HttpHeaders.ETAG, tag);
        }
        var content = turtle ? Turtle.of(tree) : tree.toString();
        return Response.ok(content.getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_TYPE, turtle ? Turtle.MEDIA_TYPE : AnnotationTree.MEDIA_TYPE)
                .header(HttpHeaders.ETAG, tag);
    }

    /** Whether Turtle is asked for before anything that JSON-LD answers. */
    private static boolean isTurtleWanted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes()
                .stream()
                .filter(type -> type.isCompatible(TURTLE) || type.isCompatible(LD) || type.isCompatible(JSON))
                .findFirst()
                .map(type -> !type.isWildcardType() && !type.isWildcardSubtype() && type.isCompatible(TURTLE))
                .orElse(false);
    }

    @OPTIONS
    public Response containerOptions() {
        return Response.ok().build();
    }

    @POST
    @Consumes({LD_JSON, MediaType.APPLICATION_JSON})
    @Produces({LD_JSON, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.EDITS)
    public Response post(InputStream body, @HeaderParam("Slug") Optional<String> slug, @Context HttpHeaders headers,
            @Context UriInfo uri) throws IOException {
        var json = AnnotationBody.read(body, headers.getMediaType(), limits.maxBytes());
        var shown = desk.post(json, slug, actor(), addresses(uri));
        return whole(Response.Status.CREATED, shown).location(URI.create(addresses(uri).annotation(shown.name()))).build();
    }

    @GET
    @Path("{name}")
    @Produces({LD_JSON, MediaType.APPLICATION_JSON, Turtle.MEDIA_TYPE})
    public Response annotation(@RestPath String name, @Context HttpHeaders headers, @Context UriInfo uri) {
        var shown = shelf.get(name, addresses(uri));
        return answer(shown.tree(), shown.tag(), headers).build();
    }

    @OPTIONS
    @Path("{name}")
    public Response annotationOptions(@RestPath String name, @Context UriInfo uri) {
        shelf.get(name, addresses(uri));
        return Response.ok().build();
    }

    @PUT
    @Path("{name}")
    @Consumes({LD_JSON, MediaType.APPLICATION_JSON})
    @Produces({LD_JSON, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.EDITS)
    public Response put(@RestPath String name, InputStream body, @HeaderParam(HttpHeaders.IF_MATCH) Optional<String> seen,
            @Context HttpHeaders headers, @Context UriInfo uri) throws IOException {
        var json = AnnotationBody.read(body, headers.getMediaType(), limits.maxBytes());
        return whole(Response.Status.OK, desk.put(name, json, jsonTag(seen), actor(), addresses(uri))).build();
    }

    @DELETE
    @Path("{name}")
    @RolesAllowed(Role.EDITS)
    public Response delete(@RestPath String name, @HeaderParam(HttpHeaders.IF_MATCH) Optional<String> seen,
            @Context UriInfo uri) {
        desk.delete(name, jsonTag(seen), actor(), addresses(uri));
        return Response.noContent().build();
    }

    /** Whoever looked at the Turtle has seen the same state. */
    private static Optional<String> jsonTag(Optional<String> seen) {
        return seen.map(tag -> tag.replace(TURTLE_TAG, "\""));
    }

    private static Response.ResponseBuilder whole(Response.Status status, Shown shown) {
        return Response.status(status)
                .header(HttpHeaders.CONTENT_TYPE, AnnotationTree.MEDIA_TYPE)
                .header(HttpHeaders.ETAG, shown.tag())
                .entity(shown.tree().toString().getBytes(StandardCharsets.UTF_8));
    }

    private Actor actor() {
        return new Actor(identity.getPrincipal().getName());
    }

    private static Addresses addresses(UriInfo uri) {
        return new Addresses(uri.getBaseUri().toString());
    }
}
