package org.copydesk.review.verbs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.review.Act;
import org.copydesk.review.Changing;
import org.copydesk.review.Conflict;
import org.copydesk.review.Guess;
import org.copydesk.review.InQuote;
import org.copydesk.review.Verb;
import org.copydesk.review.Wish;
import org.copydesk.review.Words;
import org.copydesk.text.Edit;
import org.copydesk.text.EditScript;
import org.copydesk.text.Merge;
import org.copydesk.text.Span;
import org.copydesk.text.WordDiff;

/**
 * Rewrites a stretch of the draft in place, mostly a paragraph: what differs becomes word-level corrections, each with a
 * category guessed from the words. What another changed in the stretch meanwhile, and this one did not touch, stays theirs.
 */
public record Rewrite(Words words, String text, String reason, InQuote inQuote) implements Verb {

    @Override
    public String name() {
        return "rewrite";
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public void on(Act act) {
        Texts.check("text", text);
        var stretch = words.now(act);
        var now = stretch.of(act.draft().text());
        var wishes = new HashMap<Span, Wish>();
        WordDiff.between(now, merged(act, stretch, now)).edits().forEach(edit -> {
            var guess = Guess.of(edit.span().of(now), edit.replacement());
            wishes.put(edit.span().shift(stretch.start()),
                    Wish.of(edit.replacement(), guess.category(), guess.severity(), reason, inQuote));
        });
        if (wishes.isEmpty()) {
            throw new Unacceptable("text", "Nothing was changed.");
        }
        new Changing(act).accept(wishes);
    }

    /** The stretch as it is to be: with this visitor's changes and those that others made since. */
    private String merged(Act act, Span stretch, String now) {
        var seen = words.seen(act);
        if (seen.equals(now)) {
            return text;
        }
        var merge = Merge.of(seen, WordDiff.between(seen, text), WordDiff.between(seen, now));
        if (!merge.conflicts().isEmpty()) {
            var doing = act.past().event(Words.decidedSince(act, stretch).orElse(act.start().base().seq()));
            throw new Conflict(preferringMine(seen, merge), now, doing.actor(), doing.at(), Optional.of(stretch));
        }
        return merge.script().apply(seen);
    }

    /** The same where both changed the same words: with this visitor's. */
    private static String preferringMine(String seen, Merge merge) {
        var edits = new ArrayList<>(merge.script().edits());
        merge.conflicts().forEach(conflict -> edits.add(new Edit(conflict.base(), conflict.mine())));
        edits.sort(Comparator.comparing(Edit::span));
        return new EditScript(List.copyOf(edits)).apply(seen);
    }
}
