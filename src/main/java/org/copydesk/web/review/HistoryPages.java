package org.copydesk.web.review;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.ArticleVersion;
import org.copydesk.article.Missing;
import org.copydesk.review.Authorship;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Visit;
import org.copydesk.security.Role;
import org.copydesk.text.Blame;
import org.copydesk.text.Span;
import org.copydesk.web.Told;
import org.copydesk.web.Visitor;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** An article's versions and acts in one line of time; comparing two, and who brought which words of one. */
@Path("/articles/{id:\\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.READS)
public class HistoryPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance history(HistoryPage page);

        static native TemplateInstance moment(Moment moment, Heading heading);

        static native TemplateInstance compare(ComparePage page);

        static native TemplateInstance blame(BlamePage page);
    }

    private final ReviewReader reader;
    private final HistoryReader histories;
    private final ReviewDesk review;
    private final Visitor visitor;
    private final Told told;

    HistoryPages(ReviewReader reader, HistoryReader histories, ReviewDesk review, Visitor visitor, Told told) {
        this.reader = reader;
        this.histories = histories;
        this.review = review;
        this.visitor = visitor;
        this.told = told;
    }

    @GET
    @Path("/history")
    @Transactional
    public TemplateInstance history(@RestPath long id, @RestQuery Optional<Long> before) {
        var sheet = reader.sheet(id);
        return Templates.history(new HistoryPage(reader.heading(sheet), histories.reach(sheet, before)));
    }

    @GET
    @Path("/compare")
    @Transactional
    public TemplateInstance compare(@RestPath long id, @RestQuery Optional<Integer> from, @RestQuery Optional<Integer> to,
            @RestQuery @DefaultValue("side") String view) {
        var sheet = reader.sheet(id);
        int newest = sheet.base().version();
        int later = to.orElse(newest);
        int earlier = from.orElse(Math.max(0, later - 1));
        return Templates.compare(ComparePage.of(reader.heading(sheet), version(id, earlier), version(id, later), newest,
                view.equals("inline")));
    }

    /** A stretch of a version's words and where they come from. */
    public record Authored(String words, int version, String actor, String rule, String reason) {

        public boolean isOriginal() {
            return version == 0;
        }
    }

    /** A version with the origin of its words. */
    public record BlamePage(Heading heading, int number, List<Integer> versions, List<Authored> runs) {}

    @GET
    @Path("/versions/{number:\\d{1,9}}")
    @Transactional
    public TemplateInstance blame(@RestPath long id, @RestPath int number) {
        var sheet = reader.sheet(id);
        var text = version(id, number).text;
        var runs = Authorship.of(id, number).runs().stream().map(run -> authored(run, text)).toList();
        return Templates.blame(new BlamePage(reader.heading(sheet), number, ComparePage.upTo(sheet.base().version()), runs));
    }

    private Authored authored(Blame.Run<Authorship.Origin> run, String text) {
        Span span = run.span();
        var origin = run.origin();
        return new Authored(span.of(text), origin.version(), reader.name(origin.actor()), origin.rule(), origin.reason());
    }

    @POST
    @Path("/restorations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.EDITS)
    public Response restore(@RestPath long id, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        int number = Posted.number("version", posted.text("version"));
        var receipt = review.restore(new Visit(id, visitor.actor(), posted.base()), number);
        told.good("Version " + number + " is back, as version " + receipt.sheet().base().version() + ".");
        return Response.seeOther(URI.create("/articles/" + id + "/history")).build();
    }

    private static ArticleVersion version(long article, int number) {
        return ArticleVersion.of(article, number).orElseThrow(() -> new Missing("Version " + number));
    }
}
