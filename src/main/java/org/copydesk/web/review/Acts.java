package org.copydesk.web.review;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Unacceptable;
import org.copydesk.review.Conflict;
import org.copydesk.review.NothingToUndo;
import org.copydesk.review.QuoteGuarded;
import org.copydesk.review.Receipt;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Verb;
import org.copydesk.review.Visit;
import org.copydesk.web.Visitor;

/**
 * Does an act that a form on the review page asked for, and answers it: with what changed of the page for htmx, with the way to
 * the next thing for a plain form, with the form again where the desk refused.
 */
@RequestScoped
class Acts {
    /** What is sent to these can be sent again with the visitor's choice between two wordings. */
    private static final Set<String> CHOICES = Set.of("corrections", "rewrites");

    private final ReviewDesk review;
    private final ReviewReader reader;
    private final ReviewScreen reviewing;
    private final QuoteScreen quoting;
    private final RecordScreen recording;
    private final Unsent unsent;
    private final Visitor visitor;

    Acts(ReviewDesk review, ReviewReader reader, ReviewScreen reviewing, QuoteScreen quoting, RecordScreen recording,
            Unsent unsent, Visitor visitor) {
        this.review = review;
        this.reader = reader;
        this.reviewing = reviewing;
        this.quoting = quoting;
        this.recording = recording;
        this.unsent = unsent;
        this.visitor = visitor;
    }

    /**
     * What was asked for.
     *
     * @param noun what was posted to, below the article's address
     * @param filling the form as the visitor filled it in; empty where there is nothing to fill in
     * @param about the things it decides about; the next one after them is current then
     */
    record Request(long article, String noun, Posted posted, Optional<Filling> filling, Collection<String> about) {}

    /** Does the verb that is read from the form. */
    Response perform(Request request, Supplier<Verb> verb) {
        return answer(request, () -> review.perform(visit(request), verb.get()));
    }

    /** Takes back the visitor's newest act. */
    Response undo(Request request) {
        return answer(request, () -> review.undo(visit(request)));
    }

    /** Does again what the visitor took back last. */
    Response redo(Request request) {
        return answer(request, () -> review.redo(visit(request)));
    }

    private Visit visit(Request request) {
        return new Visit(request.article(), visitor.actor(), request.posted().base());
    }

    private Screen screen(Request request) {
        var screen = request.posted().text("screen");
        if (RecordScreen.PAGES.contains(screen)) {
            return recording;
        }
        return screen.equals("quotes") ? quoting : reviewing;
    }

    private Response answer(Request request, Supplier<Receipt> act) {
        var before = reader.sheet(request.article());
        try {
            var receipt = act.get();
            unsent.sent(request.article(), request.noun(), request.posted());
            return screen(request).done(request, before, receipt);
        } catch (QuoteGuarded refusal) {
            return asked(request, Questions.guarded(refusal, request.noun(), request.posted()), 422);
        } catch (Conflict refusal) {
            return conflict(request, refusal);
        } catch (NothingToUndo refusal) {
            return told(request, refusal);
        } catch (Unacceptable refusal) {
            return request.filling()
                    .filter(form -> form.fits(before.draft().text()))
                    .map(form -> screen(request).again(request, form.faulted(new Fault(refusal.field(), refusal.getMessage())),
                            422))
                    .orElseGet(() -> told(request, refusal));
        }
    }

    /** Where there is no form to mend, a word beside the page is enough; a plain post gets a page that says it. */
    private <R extends RuntimeException> Response told(Request request, R refusal) {
        return screen(request).told(request, refusal.getMessage()).orElseThrow(() -> refusal);
    }

    private Response conflict(Request request, Conflict refusal) {
        if (refusal.place().isEmpty() || !CHOICES.contains(request.noun())) {
            throw refusal;
        }
        var now = reader.sheet(request.article());
        return asked(request,
                Questions.conflicting(refusal, reader.name(refusal.actor()), request.noun(), request.posted(), now.base(),
                        refusal.place().get()),
                409);
    }

    private Response asked(Request request, Question question, int status) {
        var thing = request.filling().map(form -> form.asking(question)).orElseGet(() -> Filling.of(first(request), question));
        return screen(request).again(request, thing, status);
    }

    private static String first(Request request) {
        return request.about().stream().findFirst().orElse("p1");
    }
}
