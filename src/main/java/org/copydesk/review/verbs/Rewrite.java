package org.copydesk.review.verbs;

import java.util.HashMap;

import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.review.Act;
import org.copydesk.review.Changing;
import org.copydesk.review.Guess;
import org.copydesk.review.InQuote;
import org.copydesk.review.Verb;
import org.copydesk.review.Wish;
import org.copydesk.review.Words;
import org.copydesk.text.Span;
import org.copydesk.text.WordDiff;

/**
 * Rewrites a stretch of the draft in place, mostly a paragraph: what differs becomes word-level corrections, each with a
 * category guessed from the words.
 */
public record Rewrite(Words words, String text, String reason, InQuote inQuote) implements Verb {

    @Override
    public String name() {
        return "rewrite";
    }

    @Override
    public void on(Act act) {
        Texts.check("text", text);
        var stretch = words.toChange(act);
        var before = stretch.of(act.draft().text());
        var wishes = new HashMap<Span, Wish>();
        WordDiff.between(before, text).edits().forEach(edit -> {
            var guess = Guess.of(edit.span().of(before), edit.replacement());
            wishes.put(edit.span().shift(stretch.start()),
                    Wish.of(edit.replacement(), guess.category(), guess.severity(), reason, inQuote));
        });
        if (wishes.isEmpty()) {
            throw new Unacceptable("text", "Nothing was changed.");
        }
        new Changing(act).accept(wishes);
    }
}
