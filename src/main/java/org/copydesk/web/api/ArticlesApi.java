package org.copydesk.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleState;
import org.copydesk.article.Inbox;
import org.copydesk.article.InboxFilter;
import org.copydesk.article.InboxOrder;
import org.copydesk.article.Missing;
import org.copydesk.article.Original;
import org.copydesk.article.ReferenceText;
import org.copydesk.article.Unacceptable;
import org.copydesk.ingest.Arrival;
import org.copydesk.ingest.Delivery;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Intake;
import org.copydesk.ingest.IntakeLimits;
import org.copydesk.ingest.Rereading;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Sheet;
import org.copydesk.review.verbs.SetReference;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

/** Articles: taking them in, finding them, what is said of each as a whole. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
public class ArticlesApi {
    private final Intake intake;
    private final IntakeLimits limits;
    private final Inbox inbox;
    private final ReviewDesk review;
    private final Visits visits;
    private final StateChanges states;
    private final Rereading rereading;

    ArticlesApi(Intake intake, IntakeLimits limits, Inbox inbox, ReviewDesk review, Visits visits, StateChanges states,
            Rereading rereading) {
        this.intake = intake;
        this.limits = limits;
        this.inbox = inbox;
        this.review = review;
        this.visits = visits;
        this.states = states;
        this.rereading = rereading;
    }

    /**
     * Where an article that came in can be found.
     *
     * @param duplicate where the source sent nothing new
     * @param merged where it became a version of an article that the source had sent before
     */
    record Received(String id, int version, String state, boolean duplicate, boolean merged) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.EDITS)
    public Response receive(InputStream body, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @DefaultValue("") @QueryParam("source") String source, @DefaultValue("") @QueryParam("language") String language,
            @DefaultValue("") @QueryParam("slug") String slug) {
        var declared = type == null ? MediaType.APPLICATION_OCTET_STREAM_TYPE : MediaType.valueOf(type);
        var envelope = new Envelope(content(body), declared.getType() + "/" + declared.getSubtype(),
                declared.getParameters().getOrDefault("charset", ""), "", source.isBlank() ? "API" : source.strip(), language,
                slug);
        var delivery = intake.deliver(envelope, visits.actor());
        return delivery instanceof Delivery.One one
                ? answer(one.arrival())
                : Response.ok(Deliveries.of((Delivery.Several) delivery)).build();
    }

    /** One byte more than may come in is enough to see that it is too much. */
    private byte[] content(InputStream body) {
        try {
            return body.readNBytes(limits.maxBytes() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response answer(Arrival arrival) {
        var sheet = review.read(arrival.article());
        var id = Long.toString(arrival.article());
        var body = new Received(id, sheet.base().version(), sheet.snapshot().facts().state().code(), arrival.duplicate(),
                arrival.merged());
        return Visits.answer(arrival.kind() == Arrival.Kind.NEW ? Response.Status.CREATED : Response.Status.OK, sheet, body)
                .location(URI.create("/api/articles/" + id))
                .build();
    }

    @GET
    public Page<RowView> list(@QueryParam("state") String state, @DefaultValue("") @QueryParam("source") String source,
            @DefaultValue("") @QueryParam("language") String language,
            @DefaultValue("") @QueryParam("assignee") String assignee,
            @DefaultValue("") @QueryParam("q") String q, @DefaultValue("") @QueryParam("speaker") String speaker,
            @DefaultValue("") @QueryParam("category") String category,
            @DefaultValue("received") @QueryParam("sort") String sort,
            @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        var wanted = Optional.ofNullable(state).filter(s -> !s.isEmpty()).map(s -> Fields.code("state", s, ArticleState::of));
        var filter = new InboxFilter(wanted, source, language, assignee, q, speaker, category);
        int size = Page.limit(limit);
        var rows = inbox.page(filter, Fields.code("sort", sort, InboxOrder::of), Optional.ofNullable(after).map(Visits::id),
                size + 1);
        return Page.first(rows.stream().map(RowView::of).toList(), RowView::id, size);
    }

    @GET
    @Path("/{id}")
    @Transactional
    public Response article(@RestPath String id) {
        return show(review.read(Visits.id(id)));
    }

    private static Response show(Sheet sheet) {
        return Visits.answer(Response.Status.OK, sheet, ArticleView.of(Article.findById(sheet.articleId()), sheet)).build();
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Role.EDITS)
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Transactional
    public Response change(@RestPath String id, StateChanges.Patch patch) {
        return show(states.apply(visits.to(id), Fields.required("body", patch)));
    }

    @GET
    @Path("/{id}/original")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    public Response original(@RestPath String id) {
        Original original = Original.<Original>findByIdOptional(Visits.id(id)).orElseThrow(() -> new Missing("Article " + id));
        return Response.ok(original.content)
                .type(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"article-" + id + "-original\"")
                .header("Copydesk-Media-Type", original.mediaType)
                .build();
    }

    /** What the original said of itself, and what of it is not in the text. */
    @GET
    @Path("/{id}/original/reading")
    public Rereading.Account reading(@RestPath String id) {
        return rereading.of(Visits.id(id));
    }

    /** A text to set beside the article, or the article whose draft it is. */
    record Reference(String text, String language, String article) {}

    @PUT
    @Path("/{id}/reference")
    @RolesAllowed(Role.EDITS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Response reference(@RestPath String id, Reference reference) {
        return show(
                review.perform(visits.to(id), new SetReference(Optional.of(text(Fields.required("body", reference))))).sheet());
    }

    @PUT
    @Path("/{id}/reference")
    @RolesAllowed(Role.EDITS)
    @Consumes(MediaType.TEXT_PLAIN)
    @Transactional
    public Response reference(@RestPath String id, String text, @DefaultValue("und") @QueryParam("language") String language) {
        return show(review.perform(visits.to(id), new SetReference(Optional.of(new ReferenceText(text, language)))).sheet());
    }

    private ReferenceText text(Reference reference) {
        if (reference.article() != null) {
            var other = review.read(Visits.id(reference.article()));
            return new ReferenceText(other.draft().text(), other.snapshot().facts().language());
        }
        if (Fields.text(reference.text()).isBlank()) {
            throw new Unacceptable("text", "Send the text, or the id of an article.");
        }
        return new ReferenceText(reference.text(), reference.language() == null ? "und" : reference.language());
    }
}
