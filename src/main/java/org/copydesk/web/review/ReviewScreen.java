package org.copydesk.web.review;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;

import org.copydesk.audit.Change;
import org.copydesk.review.Receipt;
import org.copydesk.review.Sheet;
import org.copydesk.web.Told;
import org.copydesk.web.Visitor;
import org.copydesk.web.review.Acts.Request;

/** Answers acts that are done from the review page. */
@RequestScoped
class ReviewScreen implements Screen {
    private final ReviewReader reader;
    private final ReviewAnswers answers;
    private final Visitor visitor;
    private final Told told;

    ReviewScreen(ReviewReader reader, ReviewAnswers answers, Visitor visitor, Told told) {
        this.reader = reader;
        this.answers = answers;
        this.visitor = visitor;
        this.told = told;
    }

    @Override
    public Response done(Request request, Sheet before, Receipt receipt) {
        var asked = request.posted().asked(request.article());
        var now = reader.page(receipt.sheet(), asked, Optional.empty());
        var was = reader.stretches(before, asked);
        var next = next(request, receipt, was, now.stretches());
        if (!visitor.isWantsFragment()) {
            told.good(Telling.of(receipt));
            return Response.seeOther(URI.create(asked.address() + (next.isEmpty() ? "" : "#i-" + next))).build();
        }
        boolean whole = !before.base().equals(request.posted().base()) || !ChangedPage.fits(was, now.stretches());
        return whole
                ? answers.whole(now, next, Telling.of(receipt))
                : answers.changed(ChangedPage.of(was, now, at(request)), next, Telling.of(receipt));
    }

    private static int at(Request request) {
        return request.posted().has("at") ? request.posted().number("at") : 0;
    }

    /** After a decision the next thing to decide; after another act what it made or changed. */
    private static String next(Request request, Receipt receipt, List<Stretch> was, List<Stretch> now) {
        var touched = receipt.changes().stream().map(Change::id).toList();
        var following = request.about().isEmpty()
                ? ""
                : Successor.of(Successor.cards(was), Successor.cards(now), request.about());
        return following.isEmpty() ? Successor.first(Successor.cards(now), touched) : following;
    }

    @Override
    public Response again(Request request, Filling filling, int status) {
        var sheet = reader.sheet(request.article());
        var page = reader.page(sheet, request.posted().asked(request.article()), Optional.of(filling));
        return answers.filling(page, status);
    }

    @Override
    public Optional<Response> told(Request request, String words) {
        return visitor.isWantsFragment() ? Optional.of(answers.told(words)) : Optional.empty();
    }
}
