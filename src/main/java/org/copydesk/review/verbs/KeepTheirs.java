package org.copydesk.review.verbs;

import org.copydesk.article.Texts;
import org.copydesk.review.Act;
import org.copydesk.review.Changing;
import org.copydesk.review.Guess;
import org.copydesk.review.InQuote;
import org.copydesk.review.Verb;
import org.copydesk.review.Wish;
import org.copydesk.review.Words;
import org.copydesk.text.WordDiff;

/**
 * Leaves another's words where both changed the same ones. What was not chosen is kept in the history (rule 8): as corrections
 * that are rejected, each of which can still be accepted.
 *
 * @param words where the other's words stand in the draft
 * @param mine what this visitor would have put there
 */
public record KeepTheirs(Words words, String mine) implements Verb {

    @Override
    public String name() {
        return "keep-theirs";
    }

    @Override
    public String reason() {
        return "Not chosen: " + mine;
    }

    @Override
    public void on(Act act) {
        Texts.check("text", mine);
        var stretch = words.inDraft(act);
        var theirs = stretch.of(act.draft().text());
        WordDiff.between(theirs, mine).edits().forEach(edit -> {
            var guess = Guess.of(edit.span().of(theirs), edit.replacement());
            new Changing(act).setAside(edit.span().shift(stretch.start()),
                    Wish.of(edit.replacement(), guess.category(), guess.severity(), "Not chosen", InQuote.TRANSLATION));
        });
    }
}
