package org.copydesk.review.verbs;

import org.copydesk.review.Act;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.Changing;
import org.copydesk.review.Guard;
import org.copydesk.review.InQuote;
import org.copydesk.review.QuoteFacts;
import org.copydesk.review.Seen;
import org.copydesk.review.Verb;
import org.copydesk.review.Wish;
import org.copydesk.text.Fate;

/**
 * Takes in a change that another program asks for: a proposed correction. Inside a quote it is a query, unless it says what else.
 * Where its words are not found, or are others now, nothing can be changed: what it asks for is kept as a comment.
 */
public record TakeProposal(Seen seen, Wish wish) implements Verb {

    @Override
    public String name() {
        return "propose";
    }

    @Override
    public String reason() {
        return wish.reason();
    }

    @Override
    public void on(Act act) {
        var found = seen.inDraft(act).filter(mapped -> mapped.fate() != Fate.CHANGED);
        if (found.isEmpty()) {
            new TakeRemark(AnnotationKind.COMMENT, seen, QuoteFacts.NONE, asComment()).on(act);
            return;
        }
        var span = found.get().span();
        boolean asks = wish.inQuote() == InQuote.OUTSIDE && Guard.quoteAround(act, span).isPresent();
        new Changing(act).propose(span, asks ? wish.as(InQuote.QUERY) : wish);
    }

    private String asComment() {
        return "Proposed: “" + wish.replacement() + "”" + (wish.reason().isEmpty() ? "" : ". " + wish.reason());
    }
}
