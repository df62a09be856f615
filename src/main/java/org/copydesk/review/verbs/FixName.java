package org.copydesk.review.verbs;

import java.util.LinkedHashMap;
import java.util.List;

import org.copydesk.article.Unacceptable;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.Act;
import org.copydesk.review.Changing;
import org.copydesk.review.InQuote;
import org.copydesk.review.Verb;
import org.copydesk.review.Wish;
import org.copydesk.review.Words;
import org.copydesk.text.Span;

/**
 * Corrects a name where it was ticked: one act that is undone as one (rule 5).
 *
 * @param wrong the name as printed
 * @param chosen the ticked occurrences, each with the words to put there
 * @param inQuote what kind of change it is where the name is inside a quote
 */
public record FixName(String wrong, String canonical, List<Chosen> chosen, InQuote inQuote) implements Verb {

    /** A ticked occurrence. */
    public record Chosen(Words words, String replacement) {}

    @Override
    public String name() {
        return "fix-name";
    }

    @Override
    public String reason() {
        return wrong + " is " + canonical;
    }

    @Override
    public void on(Act act) {
        if (chosen.isEmpty()) {
            throw new Unacceptable("occurrences", "Nothing is ticked.");
        }
        var wishes = new LinkedHashMap<Span, Wish>();
        chosen.forEach(one -> wishes.put(one.words().toChange(act, one.replacement()),
                Wish.of(one.replacement(), ErrorCategory.NAME, Severity.MAJOR, reason(), inQuote)));
        new Changing(act).accept(wishes);
    }
}
