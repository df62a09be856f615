package org.copydesk.review.verbs;

import java.util.LinkedHashMap;

import org.copydesk.article.Unacceptable;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.Act;
import org.copydesk.review.Changing;
import org.copydesk.review.InQuote;
import org.copydesk.review.Verb;
import org.copydesk.review.Wish;
import org.copydesk.text.Span;
import org.copydesk.text.WordDiff;

/** Makes a new version with the text of an earlier one. The corrections that lead there are listed like any other. */
public record Restore(int number, String text) implements Verb {
    /** The rule that labels what a restored version takes back. */
    public static final String RULE = "restore";

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String reason() {
        return "Restored version " + number;
    }

    @Override
    public boolean merges() {
        return false;
    }

    @Override
    public void on(Act act) {
        var draft = act.draft();
        var wishes = new LinkedHashMap<Span, Wish>();
        WordDiff.between(draft.text(), text)
                .edits()
                .forEach(edit -> wishes.put(edit.span(),
                        new Wish(edit.replacement(), ErrorCategory.OTHER, Severity.NEUTRAL, reason(), InQuote.OUTSIDE, "",
                                RULE)));
        if (wishes.isEmpty() && draft.placed().isEmpty()) {
            throw new Unacceptable("version", "The article already reads as version " + number + ".");
        }
        new Changing(act).accept(wishes);
        act.save(reason());
    }
}
