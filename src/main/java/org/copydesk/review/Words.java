package org.copydesk.review;

import java.util.ArrayList;
import java.util.List;

import org.copydesk.article.Unacceptable;
import org.copydesk.text.Boundaries;
import org.copydesk.text.EditScript;
import org.copydesk.text.Fate;
import org.copydesk.text.Mapped;
import org.copydesk.text.Span;

/**
 * Words that somebody pointed at: a span of the version or the draft that they had before their eyes, and the words they saw
 * there.
 *
 * @param exact empty beside a span that is not: somebody who counted, and did not say what they saw
 */
public record Words(In in, Span span, String exact) {

    /**
     * Where these words are in the draft now.
     *
     * @throws Unacceptable if the span lies outside the text or splits a character
     * @throws Conflict if other words stand there, or another changed them since
     */
    public Span inDraft(Act act) {
        var base = act.base();
        var newest = act.start().base();
        if (base.equals(newest)) {
            return in == In.DRAFT ? checked(act, act.draft().text()) : forward(act, checked(act, act.now().text()));
        }
        return base.version() == newest.version() ? sinceEvent(act) : sinceVersion(act);
    }

    /** As {@link #inDraft(Act)}, for an act that changes the words: nothing that touches them may have been decided since. */
    public Span toChange(Act act) {
        var span = inDraft(act);
        var version = act.draft().script().anchor(span).span();
        act.now()
                .corrections()
                .stream()
                .filter(c -> c.seq() > act.base().seq() && c.status() != CorrectionStatus.PROPOSED)
                .filter(c -> c.span().touches(version))
                .findFirst()
                .ifPresent(c -> {
                    throw conflict(act, span.of(act.draft().text()), c.seq());
                });
        return span;
    }

    private Span sinceEvent(Act act) {
        if (in == In.VERSION) {
            return forward(act, checked(act, act.now().text()));
        }
        var then = act.past().draft(act.base().version(), act.base().seq());
        var place = then.place(checked(act, then.text()));
        return standing(act, act.draft().map(place));
    }

    private Span sinceVersion(Act act) {
        var text = act.past().text(act.base().version());
        var place = in == In.VERSION ? Place.of(checked(act, text), text) : draftPlace(act);
        var scripts = new ArrayList<EditScript>(act.past().scripts(act.base().version()));
        var span = place.span();
        for (var script : scripts) {
            var after = script.apply(text);
            span = standing(act, script.refined(text).map(Place.of(span, text).anchor(), text, after));
            text = after;
        }
        return forward(act, span);
    }

    private Place draftPlace(Act act) {
        var then = act.past().draft(act.base().version(), act.base().seq());
        return then.place(checked(act, then.text()));
    }

    private Span forward(Act act, Span version) {
        if (version.isEmpty()) {
            int at = act.draft()
                    .script()
                    .map(Place.of(version, act.now().text()).anchor(), act.now().text(), act.draft().text())
                    .span()
                    .start();
            return new Span(at, at);
        }
        return act.draft().map(Place.of(version, act.now().text())).span();
    }

    private Span standing(Act act, Mapped mapped) {
        if (mapped.fate() == Fate.CHANGED || mapped.fate() == Fate.ORPHANED && !span.isEmpty()) {
            throw conflict(act, mapped.span().of(act.draft().text()), act.start().base().seq());
        }
        return mapped.span();
    }

    private Span checked(Act act, String text) {
        if (span.end() > text.length()) {
            throw new Unacceptable("end", "The text ends at " + text.length() + ".");
        }
        if (Boundaries.splitsSurrogate(text, span.start()) || Boundaries.splitsSurrogate(text, span.end())) {
            throw new Unacceptable("start", "The span splits a character in two.");
        }
        if (!isUnseen() && !span.of(text).equals(exact)) {
            throw conflict(act, span.of(text), act.start().base().seq());
        }
        return span;
    }

    private boolean isUnseen() {
        return exact.isEmpty() && !span.isEmpty();
    }

    private Conflict conflict(Act act, String theirs, long seq) {
        var doing = act.past().event(seq);
        return new Conflict(exact, theirs, doing.actor(), doing.at());
    }

    /** The spans of several wordings, each checked, in order of the text. */
    public static List<Span> inDraft(Act act, List<Words> several) {
        return several.stream().map(words -> words.inDraft(act)).sorted().toList();
    }
}
