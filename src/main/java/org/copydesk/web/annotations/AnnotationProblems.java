package org.copydesk.web.annotations;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.copydesk.annotations.Changed;
import org.copydesk.annotations.Fixed;
import org.copydesk.annotations.Removed;
import org.copydesk.annotations.Unparsable;
import org.copydesk.web.Problem;
import org.copydesk.web.ProblemAnswer;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What refusals of the annotation protocol become over HTTP. */
class AnnotationProblems {
    private final ProblemAnswer answer;

    AnnotationProblems(ProblemAnswer answer) {
        this.answer = answer;
    }

    @ServerExceptionMapper
    Response unparsable(Unparsable refusal) {
        return answer.to(Problem.of(400, refusal.getMessage()));
    }

    @ServerExceptionMapper
    Response contradiction(Preference.Contradiction refusal) {
        return answer.to(Problem.of(400, refusal.getMessage()));
    }

    @ServerExceptionMapper
    Response removed(Removed refusal) {
        return answer.to(Problem.of(410, refusal.getMessage()));
    }

    @ServerExceptionMapper
    Response fixed(Fixed refusal) {
        return answer.to(Problem.of(409, refusal.getMessage()));
    }

    @ServerExceptionMapper
    Response changed(Changed refusal) {
        return Response.fromResponse(answer.to(Problem.of(412, refusal.getMessage())))
                .header(HttpHeaders.ETAG, refusal.now())
                .build();
    }
}
