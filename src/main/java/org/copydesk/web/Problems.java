package org.copydesk.web;

import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.copydesk.article.Missing;
import org.copydesk.article.StaleBase;
import org.copydesk.article.Unacceptable;
import org.copydesk.audit.Canonical;
import org.copydesk.ingest.Unreadable;
import org.copydesk.ingest.feeds.Unreachable;
import org.copydesk.review.Conflict;
import org.copydesk.review.GateClosed;
import org.copydesk.review.NothingToUndo;
import org.copydesk.review.QuoteGuarded;
import org.copydesk.web.api.PreconditionRequired;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonProcessingException;

/** What every refusal becomes over HTTP. A page that can show its form again with the error in place catches it earlier. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final ProblemAnswer answer;

    Problems(ProblemAnswer answer) {
        this.answer = answer;
    }

    @ServerExceptionMapper
    Response missing(Missing refusal) {
        return answer.to(Problem.of(404, refusal.getMessage()));
    }

    @ServerExceptionMapper
    Response unacceptable(Unacceptable refusal) {
        return answer.to(Refusals.problem(refusal));
    }

    @ServerExceptionMapper
    Response stale(StaleBase refusal) {
        return Response.fromResponse(answer.to(Problem.of(412, refusal.getMessage())))
                .header(HttpHeaders.ETAG, refusal.now().tag())
                .build();
    }

    @ServerExceptionMapper
    Response conflict(Conflict refusal) {
        return answer.to(Problem.of(409, refusal.getMessage())
                .advising("Theirs: “" + refusal.theirs() + "”. Yours: “" + refusal.yours() + "”. Nothing was changed.")
                .with(Map.of("yours", refusal.yours(), "theirs", refusal.theirs(), "actor", refusal.actor(), "at",
                        Canonical.time(refusal.at()))));
    }

    @ServerExceptionMapper
    Response guarded(QuoteGuarded refusal) {
        return answer.to(Problem.of(422, refusal.getMessage()).at("inQuote").with(Map.of("quoted", refusal.quoted())));
    }

    @ServerExceptionMapper
    Response closed(GateClosed refusal) {
        return answer.to(Problem.of(422, refusal.getMessage())
                .advising("Nothing was changed. Decide what is open, or let a chief override with a reason.")
                .with(Map.of("causes", refusal.causes())));
    }

    @ServerExceptionMapper
    Response nothing(NothingToUndo refusal) {
        return answer.to(Problem.of(409, refusal.getMessage()).advising("Nothing was changed."));
    }

    @ServerExceptionMapper
    Response baseless(PreconditionRequired refusal) {
        return answer.to(Problem.of(428, refusal.getMessage()));
    }

    @ServerExceptionMapper
    Response unreadable(Unreadable refusal) {
        return answer.to(Refusals.problem(refusal));
    }

    @ServerExceptionMapper
    Response unreachable(Unreachable refusal) {
        return answer.to(Problem.of(409, refusal.getMessage()));
    }

    /** What the framework itself refuses: unknown addresses, methods, types, bodies that are no JSON. */
    @ServerExceptionMapper
    Response framework(WebApplicationException refusal, UriInfo uri) {
        var given = refusal.getResponse();
        if (given.getStatus() < 400 || given.hasEntity()) {
            return given;
        }
        var field = noNumber(refusal, uri);
        if (field.isPresent()) {
            return answer.to(Problem.of(422, "A number is wanted here.").at(field.get()));
        }
        var problem = refusal.getCause() instanceof JsonProcessingException unread
                ? Problem.of(given.getStatus(), "The body is not the JSON that is wanted here: " + unread.getOriginalMessage())
                : Problem.of(given.getStatus());
        var response = Response.fromResponse(answer.to(problem));
        given.getHeaders().forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        return response.build();
    }

    /** The query parameter that could not be read as a number, for which the framework finds no address. */
    private static Optional<String> noNumber(WebApplicationException refusal, UriInfo uri) {
        if (!(refusal.getCause() instanceof NumberFormatException unread)) {
            return Optional.empty();
        }
        return uri.getQueryParameters()
                .entrySet()
                .stream()
                .filter(field -> field.getValue()
                        .stream()
                        .anyMatch(value -> unread.getMessage().startsWith("For input string: \"" + value + "\"")))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A mistake of our own: told without particulars, which are in the log. */
    @ServerExceptionMapper
    Response bug(RuntimeException mistake) {
        LOG.error("A request failed for a reason of our own", mistake);
        return answer.to(Problem.of(500));
    }
}
