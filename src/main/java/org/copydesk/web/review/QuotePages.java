package org.copydesk.web.review;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Unacceptable;
import org.copydesk.register.Person;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.InQuote;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Verb;
import org.copydesk.review.Visit;
import org.copydesk.review.verbs.Bulk;
import org.copydesk.review.verbs.DecideAnnotations;
import org.copydesk.review.verbs.NameSpeaker;
import org.copydesk.security.Role;
import org.copydesk.web.Told;
import org.copydesk.web.Visitor;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** An article as a table of who said what, doubtful first. */
@Path("/articles/{id:\\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.READS)
public class QuotePages {

    /** The page; {@code people} are the names of the register. */
    public record QuotesPage(Heading heading, List<QuoteRow> rows, List<String> people) {

        public long getOpen() {
            return rows.stream().filter(QuoteRow::isOpen).count();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance quotes(QuotesPage page);
    }

    private final ReviewReader reader;
    private final ReviewDesk review;
    private final Visitor visitor;
    private final Told told;

    QuotePages(ReviewReader reader, ReviewDesk review, Visitor visitor, Told told) {
        this.reader = reader;
        this.review = review;
        this.visitor = visitor;
        this.told = told;
    }

    @GET
    @Path("/quotes")
    @Transactional
    public TemplateInstance quotes(@RestPath long id) {
        var sheet = reader.sheet(id);
        return Templates.quotes(new QuotesPage(reader.heading(sheet), QuoteRow.all(sheet), Person.names()));
    }

    /** Confirms or dismisses one quote, or confirms all that the engine is sure enough of. */
    @POST
    @Path("/quote-decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.EDITS)
    public Response decide(@RestPath long id, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        var receipt = review.perform(new Visit(id, visitor.actor(), posted.base()), verb(posted));
        told.good(receipt.touched("annotations").size() + " decided.");
        return back(id);
    }

    private static Verb verb(Posted posted) {
        if (!posted.text("confirm").isEmpty()) {
            return new DecideAnnotations(List.of(posted.text("confirm")), AnnotationStatus.CONFIRMED);
        }
        if (!posted.text("dismiss").isEmpty()) {
            return new DecideAnnotations(List.of(posted.text("dismiss")), AnnotationStatus.DISMISSED);
        }
        int percent = Posted.number("above", posted.text("above"));
        if (percent > 100) {
            throw new Unacceptable("above", "From 0 to 100 percent.");
        }
        return new Bulk(Bulk.Decision.CONFIRM,
                new Bulk.Choice("", Optional.empty(), Optional.empty(), percent / 100.0, Set.of(), InQuote.OUTSIDE));
    }

    /** Credits a quote to somebody, and thereby confirms it. */
    @POST
    @Path("/quote-speakers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.EDITS)
    public Response speaker(@RestPath long id, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        var name = posted.text("speaker").strip();
        review.perform(new Visit(id, visitor.actor(), posted.base()),
                new NameSpeaker(posted.text("quote"), Optional.empty(), name));
        told.good("Credited to " + name + ".");
        return back(id);
    }

    private static Response back(long id) {
        return Response.seeOther(URI.create("/articles/" + id + "/quotes")).build();
    }
}
