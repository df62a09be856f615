package org.copydesk.web.review;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Unacceptable;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.Sheet;
import org.copydesk.review.verbs.Annotate;
import org.copydesk.review.verbs.ChangeAnnotation;
import org.copydesk.security.Role;
import org.copydesk.text.Span;
import org.copydesk.web.review.Acts.Request;
import org.jboss.resteasy.reactive.RestPath;

/** Comments and flags on words of the draft, and new words for what has lost its own. */
@Path("/articles/{id:\\d{1,18}}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITS)
public class Remarks {
    private final ReviewReader reader;
    private final Acts acts;

    Remarks(ReviewReader reader, Acts acts) {
        this.reader = reader;
        this.acts = acts;
    }

    @POST
    @Path("/remarks")
    public Response remark(@RestPath long id, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        var kind = posted.code("kind", AnnotationKind::of);
        if (kind == AnnotationKind.QUOTE) {
            throw new Unacceptable("kind", "A quote is made by its own form.");
        }
        var span = posted.span();
        var filling = Filling.of(span, form(reader.sheet(id), "", kind, span, posted));
        var words = List.of(posted.words());
        return acts.perform(new Request(id, "remarks", posted, Optional.of(filling), List.of()),
                () -> new Annotate(kind, words, Optional.empty(), posted.text("body")));
    }

    @POST
    @Path("/remarks/{remark}")
    public Response reword(@RestPath long id, @RestPath String remark, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        var panel = form(reader.sheet(id), remark, AnnotationKind.COMMENT, new Span(0, 0), posted);
        return acts.perform(new Request(id, "remarks/" + remark, posted, Optional.of(Filling.of(remark, panel)), List.of()),
                () -> new ChangeAnnotation(remark, Optional.empty(), Optional.empty(), Optional.of(posted.text("body")),
                        Optional.empty()));
    }

    private static RemarkForm form(Sheet sheet, String remark, AnnotationKind kind, Span span, Posted posted) {
        var text = sheet.draft().text();
        return new RemarkForm(remark, kind, span, span.end() <= text.length() ? span.of(text) : "", posted.text("body"));
    }

    /** Gives an orphan the words that were picked. */
    @POST
    @Path("/attachments")
    public Response attach(@RestPath long id, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        var request = new Request(id, "attachments", posted, Optional.empty(), List.of());
        return acts.perform(request,
                () -> new ChangeAnnotation(posted.text("attach"), Optional.of(posted.words()), Optional.empty(),
                        Optional.empty(), Optional.empty()));
    }
}
