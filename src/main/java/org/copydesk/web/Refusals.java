package org.copydesk.web;

import org.copydesk.article.Refusal;
import org.copydesk.article.Unacceptable;
import org.copydesk.ingest.Unreadable;

/** What a refusal of received copy is told as, be it the whole answer or one item of a list. */
public final class Refusals {

    private Refusals() {}

    public static Problem problem(Refusal refusal) {
        if (refusal instanceof Unreadable unreadable) {
            return Problem.of(status(unreadable.reason()), refusal.getMessage());
        }
        var problem = Problem.of(422, refusal.getMessage());
        return refusal instanceof Unacceptable unacceptable ? problem.at(unacceptable.field()) : problem;
    }

    private static int status(Unreadable.Cause cause) {
        return switch (cause) {
            case EMPTY, UNDECODABLE -> 422;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case OUTDATED -> 409;
        };
    }
}
