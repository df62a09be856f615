package org.copydesk.review.verbs;

import java.util.List;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.Act;
import org.copydesk.review.Correction;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.InQuote;
import org.copydesk.review.Verb;
import org.copydesk.text.Span;

/** Does a save again that another desk recorded: its corrections, and the next version. */
public record RestoreSave(List<Change> changes, String summary) implements Verb {

    /** One saved correction; {@code span} counts in the version that is saved on. */
    public record Change(Span span, String replacement, ErrorCategory category, Severity severity, String reason, String rule,
            String author, InQuote inQuote) {}

    public RestoreSave {
        changes = List.copyOf(changes);
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String reason() {
        return summary;
    }

    @Override
    public void on(Act act) {
        var text = act.now().text();
        changes.forEach(
                change -> act.put(new Correction(act.newId(), act.now().version(), change.span().start(), change.span().end(),
                        change.span().of(text), change.replacement(), change.category(), change.severity(), change.reason(),
                        change.rule(),
                        change.author(), CorrectionStatus.ACCEPTED, change.inQuote(), "", "", act.seq())));
        act.save(summary);
    }
}
