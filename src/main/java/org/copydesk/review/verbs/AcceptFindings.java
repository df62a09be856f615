package org.copydesk.review.verbs;

import java.util.LinkedHashMap;
import java.util.List;

import org.copydesk.article.Unacceptable;
import org.copydesk.review.Act;
import org.copydesk.review.Changing;
import org.copydesk.review.Conflict;
import org.copydesk.review.DeskFinding;
import org.copydesk.review.InQuote;
import org.copydesk.review.Verb;
import org.copydesk.review.Wish;
import org.copydesk.text.Span;

/**
 * Does what findings propose: each becomes a correction that answers it.
 *
 * @param replacement the words to put there; empty list to take each finding's best suggestion
 */
public record AcceptFindings(List<String> ids, List<String> replacement, InQuote inQuote) implements Verb {

    @Override
    public String name() {
        return "accept-finding";
    }

    @Override
    public void on(Act act) {
        var wishes = new LinkedHashMap<Span, Wish>();
        for (var id : ids) {
            var finding = act.finding(id);
            wishes.put(place(act, finding), wish(finding));
        }
        new Changing(act).accept(wishes);
    }

    private static Span place(Act act, DeskFinding finding) {
        var mapped = act.draft().map(finding.place());
        if (!finding.isOpen() || !mapped.span().of(act.draft().text()).equals(finding.place().words())) {
            var doing = act.past().event(act.start().base().seq());
            throw new Conflict(finding.place().words(), mapped.span().of(act.draft().text()), doing.actor(), doing.at());
        }
        return mapped.span();
    }

    private Wish wish(DeskFinding finding) {
        var words = replacement.isEmpty() ? finding.suggestions() : replacement;
        if (words.isEmpty()) {
            throw new Unacceptable("replacement", "This finding knows no better words. Write them.");
        }
        return new Wish(words.get(0), finding.category(), finding.severity(), finding.message(), inQuote, finding.id(), "");
    }
}
