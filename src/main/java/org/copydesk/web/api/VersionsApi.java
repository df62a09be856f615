package org.copydesk.web.api;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.ArticleVersion;
import org.copydesk.article.Missing;
import org.copydesk.audit.Canonical;
import org.copydesk.review.Authorship;
import org.copydesk.review.Receipt;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.verbs.Save;
import org.copydesk.security.Role;
import org.copydesk.text.Comparison;
import org.jboss.resteasy.reactive.RestPath;

/** Versions: saving, reading, comparing, blame, restoring. */
@Path("/api/articles/{article}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
public class VersionsApi {
    private final ReviewDesk review;
    private final Visits visits;

    VersionsApi(ReviewDesk review, Visits visits) {
        this.review = review;
        this.visits = visits;
    }

    /** A version without its text. */
    record Row(int version, String actor, String at, String summary, int words) {

        static Row of(ArticleVersion.Row row) {
            return new Row(row.number(), row.actor(), Canonical.time(row.at()), row.summary(), row.words());
        }
    }

    /** A version with its text. */
    record Whole(int version, String text, String actor, String at, String summary, int words, String sha256) {

        static Whole of(ArticleVersion v) {
            return new Whole(v.number, v.text, v.actor, Canonical.time(v.at), v.summary, v.words, v.sha256);
        }
    }

    @GET
    @Transactional
    public Page<Row> list(@RestPath String article, @QueryParam("after") Integer after, @QueryParam("limit") Integer limit) {
        int size = Page.limit(limit);
        var rows = ArticleVersion.rows(known(article), after == null ? -1 : after, size + 1);
        return Page.first(rows.stream().map(Row::of).toList(), row -> Integer.toString(row.version()), size);
    }

    /** What a save is to be called. */
    record Summary(String summary) {}

    @POST
    @RolesAllowed(Role.EDITS)
    public Response save(@RestPath String article, Summary summary) {
        return made(review.perform(visits.to(article), new Save(summary == null ? "" : Fields.text(summary.summary()))));
    }

    private static Response made(Receipt receipt) {
        int number = receipt.sheet().base().version();
        return Visits.answer(Response.Status.CREATED, receipt.sheet(), new Number(number))
                .location(URI.create("/api/articles/" + receipt.sheet().articleId() + "/versions/" + number))
                .build();
    }

    /** The number of a new version. */
    record Number(int version) {}

    @GET
    @Path("/{number}")
    @Transactional
    public Whole one(@RestPath String article, @RestPath String number) {
        return Whole.of(version(known(article), number));
    }

    /** One change between two versions, word by word; offsets are UTF-16 in the text of each. */
    record ChangeView(int fromStart, int fromEnd, int toStart, int toEnd, String from, String to, boolean moved) {}

    /** All changes between two versions. */
    record Difference(List<ChangeView> changes) {}

    @GET
    @Path("/{from}/diff/{to}")
    @Transactional
    public Difference diff(@RestPath String article, @RestPath String from, @RestPath String to) {
        long id = known(article);
        var before = version(id, from).text;
        var after = version(id, to).text;
        return new Difference(Comparison.of(before, after)
                .stream()
                .map(c -> new ChangeView(c.from().start(), c.from().end(), c.to().start(), c.to().end(), c.from().of(before),
                        c.to().of(after), c.moved()))
                .toList());
    }

    /** A stretch of text, and the version, the actor or rule that brought it, and why. */
    record RunView(int start, int end, int version, String actor, String rule, String reason) {}

    /** Runs that cover a version's whole text. */
    record BlameView(List<RunView> runs) {}

    @GET
    @Path("/{number}/blame")
    @Transactional
    public BlameView blame(@RestPath String article, @RestPath String number) {
        long id = known(article);
        var blame = Authorship.of(id, version(id, number).number);
        return new BlameView(blame.runs()
                .stream()
                .map(run -> new RunView(run.span().start(), run.span().end(), run.origin().version(),
                        run.origin().actor(), run.origin().rule(), run.origin().reason()))
                .toList());
    }

    @POST
    @Path("/{number}/restore")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.EDITS)
    public Response restore(@RestPath String article, @RestPath String number) {
        return made(review.restore(visits.to(article), number(number)));
    }

    private long known(String article) {
        return review.read(Visits.id(article)).articleId();
    }

    private static ArticleVersion version(long article, String number) {
        return ArticleVersion.of(article, number(number)).orElseThrow(() -> new Missing("Version " + number));
    }

    private static int number(String number) {
        if (!number.matches("\\d{1,9}")) {
            throw new Missing("Version " + number);
        }
        return Integer.parseInt(number);
    }
}
