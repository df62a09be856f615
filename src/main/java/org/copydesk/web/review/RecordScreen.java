package org.copydesk.web.review;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;

import org.copydesk.review.Receipt;
import org.copydesk.review.Sheet;
import org.copydesk.web.Told;
import org.copydesk.web.review.Acts.Request;

/** Answers acts that are done from the bar of a page that tells about the article: with that page anew, and a word above it. */
@RequestScoped
class RecordScreen implements Screen {
    /** The pages it answers for, as their forms name them and as their addresses end. */
    static final Set<String> PAGES = Set.of("history", "audit", "export", "reference", "score");

    private final ReviewScreen reviewing;
    private final Told told;

    RecordScreen(ReviewScreen reviewing, Told told) {
        this.reviewing = reviewing;
        this.told = told;
    }

    @Override
    public Response done(Request request, Sheet before, Receipt receipt) {
        told.good(Telling.of(receipt));
        return page(request);
    }

    /** A question about words is asked beside the words. */
    @Override
    public Response again(Request request, Filling filling, int status) {
        return reviewing.again(request, filling, status);
    }

    @Override
    public Optional<Response> told(Request request, String words) {
        told.refused(words);
        return Optional.of(page(request));
    }

    private static Response page(Request request) {
        return Response.seeOther(URI.create("/articles/" + request.article() + "/" + request.posted().text("screen"))).build();
    }
}
