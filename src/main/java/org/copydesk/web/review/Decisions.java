package org.copydesk.web.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Missing;
import org.copydesk.article.Unacceptable;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.Scope;
import org.copydesk.review.Sheet;
import org.copydesk.review.Verb;
import org.copydesk.review.verbs.AcceptFindings;
import org.copydesk.review.verbs.DecideAnnotations;
import org.copydesk.review.verbs.DecideCorrections;
import org.copydesk.review.verbs.DismissFindings;
import org.copydesk.review.verbs.RemoveAnnotation;
import org.copydesk.review.verbs.Together;
import org.copydesk.security.Role;
import org.copydesk.web.review.Acts.Request;
import org.jboss.resteasy.reactive.RestPath;

/** What editors decide with one key or button: the button's name says what, its value lists the things it is about. */
@Path("/articles/{id:\\d{1,18}}/decisions")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITS)
public class Decisions {
    private static final List<String> BUTTONS = List.of("accept", "reject", "dismiss", "confirm", "resolve", "reopen",
            "remove");

    private final ReviewReader reader;
    private final Acts acts;

    Decisions(ReviewReader reader, Acts acts) {
        this.reader = reader;
        this.acts = acts;
    }

    @POST
    public Response decide(@RestPath long id, MultivaluedMap<String, String> form) {
        var posted = new Posted(form);
        if (posted.has("confirmSure")) {
            return decide(id, posted, "confirm", sure(reader.sheet(id), posted));
        }
        if (posted.has("acceptSure")) {
            return accept(id, posted, SureFixes.of(reader.sheet(id), posted.number("acceptSure")));
        }
        var button = BUTTONS.stream()
                .filter(posted::has)
                .findFirst()
                .orElseThrow(() -> new Unacceptable("", "Press one of the buttons: the form does not say what to do."));
        return decide(id, posted, button, posted.ids(button));
    }

    private Response accept(long id, Posted posted, List<String> findings) {
        return perform(id, posted, findings, () -> SureFixes.accepting(findings));
    }

    private Response decide(long id, Posted posted, String button, List<String> ids) {
        return perform(id, posted, ids, () -> verb(reader.sheet(id), button, ids, posted));
    }

    private Response perform(long id, Posted posted, List<String> ids, Supplier<Verb> verb) {
        if (ids.isEmpty()) {
            throw new Unacceptable("", "Nothing is ticked.");
        }
        return acts.perform(new Request(id, "decisions", posted, Optional.empty(), ids), verb);
    }

    private static Verb verb(Sheet sheet, String button, List<String> ids, Posted posted) {
        return switch (button) {
            case "accept" -> isFinding(sheet, ids)
                    ? new AcceptFindings(ids, posted.texts("replacement"), posted.inQuote())
                    : new DecideCorrections(ids, CorrectionStatus.ACCEPTED);
            case "reject" -> new DecideCorrections(ids, CorrectionStatus.REJECTED);
            case "dismiss" -> isFinding(sheet, ids)
                    ? new DismissFindings(ids, scope(posted), posted.text("reason"))
                    : new DecideAnnotations(ids, AnnotationStatus.DISMISSED);
            case "confirm" -> new DecideAnnotations(ids, AnnotationStatus.CONFIRMED);
            case "resolve" -> new DecideAnnotations(ids, AnnotationStatus.RESOLVED);
            case "reopen" -> new DecideAnnotations(ids, AnnotationStatus.OPEN);
            default -> new Together("remove-annotation", ids.stream().map(id -> (Verb) new RemoveAnnotation(id)).toList());
        };
    }

    /** Every proposed quote that the engine is as sure about as the visitor asks, in percent. */
    private static List<String> sure(Sheet sheet, Posted posted) {
        return QuoteTable.sure(sheet, posted.number(posted.has("above") ? "above" : "confirmSure"));
    }

    private static Scope scope(Posted posted) {
        return posted.text("scope").isEmpty() ? Scope.ARTICLE : posted.code("scope", Scope::of);
    }

    private static boolean isFinding(Sheet sheet, List<String> ids) {
        var first = ids.get(0);
        if (sheet.finding(first).isPresent()) {
            return true;
        }
        if (sheet.snapshot().correction(first).isEmpty() && sheet.snapshot().annotation(first).isEmpty()) {
            throw new Missing("What you decided about");
        }
        return false;
    }
}
