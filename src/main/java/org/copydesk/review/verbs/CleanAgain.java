package org.copydesk.review.verbs;

import java.util.LinkedHashMap;
import java.util.List;

import org.copydesk.cleaning.Fix;
import org.copydesk.review.Act;
import org.copydesk.review.Changing;
import org.copydesk.review.InQuote;
import org.copydesk.review.Verb;
import org.copydesk.review.Wish;
import org.copydesk.text.Span;

/**
 * Cleans words that came into a draft later. What would change a correction that stands there is left out.
 *
 * @param fixes in offsets of the draft, none touching another
 */
public record CleanAgain(List<Fix> fixes) implements Verb {

    @Override
    public String name() {
        return "clean";
    }

    @Override
    public void on(Act act) {
        var placed = act.draft().placed();
        var wishes = new LinkedHashMap<Span, Wish>();
        fixes.stream()
                .filter(fix -> placed.stream().noneMatch(it -> it.span().touches(fix.span()) || isAt(it.span(), fix.span())))
                .forEach(fix -> wishes.put(fix.span(), new Wish(fix.replacement(), fix.category(), fix.severity(), fix.reason(),
                        InQuote.OUTSIDE, "", fix.rule())));
        new Changing(act).accept(wishes);
    }

    /** Whether words were taken away at an edge of {@code fix} or inside it. */
    private static boolean isAt(Span removed, Span fix) {
        return removed.isEmpty() && fix.start() <= removed.start() && removed.start() <= fix.end();
    }
}
