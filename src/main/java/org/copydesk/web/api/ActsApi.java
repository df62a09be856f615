package org.copydesk.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Unacceptable;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.InQuote;
import org.copydesk.review.Occurrence;
import org.copydesk.review.Receipt;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.verbs.Bulk;
import org.copydesk.review.verbs.FixName;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.annotation.JsonAlias;

/** Acts on many places at once, and taking acts back. */
@Path("/api/articles/{article}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EDITS)
public class ActsApi {
    private final ReviewDesk review;
    private final Visits visits;

    ActsApi(ReviewDesk review, Visits visits) {
        this.review = review;
        this.visits = visits;
    }

    /** What a bulk act decides about; {@code inQuotes} is a kind of change, or true for a translation fix. */
    record Filter(String rule, String category, String severity, Double minConfidence, List<String> ids, Object inQuotes) {}

    /** A bulk act. */
    record BulkBody(String act, Filter filter) {}

    /** What an act did: how many things of each collection it changed. */
    record Done(String act, int version, long seq, int changed, Map<String, Integer> counts, Long undid) {

        static Done of(Receipt receipt) {
            var counts = new TreeMap<String, Integer>();
            receipt.changes().forEach(change -> counts.merge(change.collection(), 1, Integer::sum));
            counts.remove("article");
            return new Done(receipt.act(), receipt.sheet().base().version(), receipt.sheet().base().seq(),
                    counts.values().stream().mapToInt(Integer::intValue).sum(), counts,
                    receipt.undoes() == 0 ? null : receipt.undoes());
        }
    }

    @POST
    @Path("/bulk")
    public Response bulk(@RestPath String article, BulkBody body) {
        Fields.required("body", body);
        var decision = Fields.code("act", body.act(), ActsApi::decision);
        return done(review.perform(visits.to(article), new Bulk(decision, choice(body.filter()))));
    }

    private static Optional<Bulk.Decision> decision(String code) {
        return List.of(Bulk.Decision.values()).stream().filter(d -> d.name().equalsIgnoreCase(code)).findFirst();
    }

    private static Bulk.Choice choice(Filter filter) {
        if (filter == null) {
            return new Bulk.Choice("", Optional.empty(), Optional.empty(), 0, Set.of(), InQuote.OUTSIDE);
        }
        return new Bulk.Choice(Fields.text(filter.rule()),
                Optional.ofNullable(filter.category()).map(c -> Fields.code("category", c, ErrorCategory::of)),
                Optional.ofNullable(filter.severity()).map(s -> Fields.code("severity", s, Severity::of)),
                filter.minConfidence() == null ? 0 : filter.minConfidence(), Set.copyOf(Fields.list(filter.ids())),
                inQuotes(filter.inQuotes()));
    }

    private static InQuote inQuotes(Object told) {
        if (told == null || Boolean.FALSE.equals(told)) {
            return InQuote.OUTSIDE;
        }
        return Boolean.TRUE.equals(told) ? InQuote.TRANSLATION : Fields.inQuote(told.toString());
    }

    /** A name as printed, and as it should be; the chosen {@code occurrences} may also be sent as the {@code items} they were got as. */
    record NameBody(String name, String canonical, @JsonAlias("items") List<Place> occurrences, String inQuote) {}

    /** One occurrence: its span in the draft, what stands there, what is proposed. */
    record Place(Integer start, Integer end, String in, Integer draftStart, Integer draftEnd, String exact, String before,
            String after,
            Boolean inQuote, String replacement) {}

    @POST
    @Path("/occurrences")
    @RolesAllowed(Role.READS)
    public Response occurrences(@RestPath String article, NameBody body) {
        var name = name(body);
        var sheet = review.read(Visits.id(article));
        var places = Occurrence.of(sheet, name, Fields.required("canonical", body.canonical()))
                .stream()
                .map(ActsApi::place)
                .toList();
        return Visits.answer(Response.Status.OK, sheet, new Page<>(places, null)).build();
    }

    private static String name(NameBody body) {
        var name = Fields.required("name", Fields.required("body", body).name());
        if (name.isBlank()) {
            throw new Unacceptable("name", "Name the words to look for.");
        }
        return name;
    }

    private static Place place(Occurrence o) {
        return new Place(o.span().start(), o.span().end(), "draft", o.span().start(), o.span().end(), o.exact(), o.before(),
                o.after(),
                o.inQuote(), o.replacement());
    }

    @POST
    @Path("/occurrences/apply")
    public Response apply(@RestPath String article, NameBody body) {
        var name = name(body);
        var canonical = Fields.required("canonical", body.canonical());
        var chosen = Fields.list(body.occurrences())
                .stream()
                .map(place -> new FixName.Chosen(
                        Fields.words(place.in() == null ? "draft" : place.in(),
                                place.draftStart() == null ? place.start() : place.draftStart(),
                                place.draftEnd() == null ? place.end() : place.draftEnd(),
                                place.exact() == null ? name : place.exact()),
                        place.replacement() == null ? canonical : place.replacement()))
                .toList();
        return done(review.perform(visits.to(article), new FixName(name, canonical, chosen, Fields.inQuote(body.inQuote()))));
    }

    @POST
    @Path("/undo")
    @Consumes(MediaType.WILDCARD)
    public Response undo(@RestPath String article) {
        return done(review.undo(visits.to(article)));
    }

    @POST
    @Path("/redo")
    @Consumes(MediaType.WILDCARD)
    public Response redo(@RestPath String article) {
        return done(review.redo(visits.to(article)));
    }

    private static Response done(Receipt receipt) {
        return Visits.answer(Response.Status.OK, receipt.sheet(), Done.of(receipt)).build();
    }
}
