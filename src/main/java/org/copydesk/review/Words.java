package org.copydesk.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.copydesk.article.Unacceptable;
import org.copydesk.text.Anchor;
import org.copydesk.text.Boundaries;
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
        if (base.version() == newest.version() && in == In.VERSION) {
            return forward(act, checked(act, act.now().text()));
        }
        var found = base.version() == newest.version() ? sinceEvent(act) : sinceVersion(act);
        if (!found.stands()) {
            throw conflict(act, found.span());
        }
        return found.span();
    }

    /** Where words are now, and whether they are still the same. */
    private record Found(Span span, boolean stands) {}

    /**
     * As {@link #inDraft(Act)}, for an act that changes the words: nothing that touches them may have been decided since.
     *
     * @param wanted the words that are to stand there, to be told in a conflict
     */
    public Span toChange(Act act, String wanted) {
        try {
            var span = inDraft(act);
            if (decidedSince(act, span).isPresent()) {
                throw conflict(act, span);
            }
            return span;
        } catch (Conflict touched) {
            throw touched.wanting(wanted);
        }
    }

    /** The words that stood here, in the draft that the visitor had before their eyes. */
    public String seen(Act act) {
        return checked(act, draftThen(act).text()).of(draftThen(act).text());
    }

    /** Where these words of the draft would be now, whatever has been made of them since; empty where all are gone. */
    public Span now(Act act) {
        var base = act.base();
        if (base.equals(act.start().base())) {
            return checked(act, act.draft().text());
        }
        return base.version() == act.start().base().version() ? sinceEvent(act).span() : sinceVersion(act).span();
    }

    private Draft draftThen(Act act) {
        return act.base().equals(act.start().base()) ? act.draft() : act.past().draft(act.base().version(), act.base().seq());
    }

    /** The newest decision since the base about words of the draft that touch {@code span}, by the number of its event. */
    public static OptionalLong decidedSince(Act act, Span span) {
        var version = act.draft().script().anchor(span).span();
        return act.now()
                .corrections()
                .stream()
                .filter(c -> c.seq() > act.base().seq() && c.status() != CorrectionStatus.PROPOSED)
                .filter(c -> c.span().touches(version))
                .mapToLong(Correction::seq)
                .max();
    }

    private Found sinceEvent(Act act) {
        var then = draftThen(act);
        var mapped = act.draft().map(then.place(checked(act, then.text())));
        return new Found(mapped.span(), stands(mapped));
    }

    private Found sinceVersion(Act act) {
        var text = act.past().text(act.base().version());
        var place = in == In.VERSION ? Place.of(checked(act, text), text) : draftPlace(act);
        var scripts = act.past().scripts(act.base().version());
        var anchor = place.anchor();
        boolean stands = true;
        for (var script : scripts) {
            var after = script.apply(text);
            var mapped = script.refined(text).mapWords(anchor, place.words(), after);
            stands &= stands(mapped);
            anchor = Anchor.of(mapped.span());
            text = after;
        }
        return new Found(forward(act, anchor.span()), stands);
    }

    private Place draftPlace(Act act) {
        var then = draftThen(act);
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

    private boolean stands(Mapped mapped) {
        return mapped.fate() != Fate.CHANGED && (mapped.fate() != Fate.ORPHANED || span.isEmpty());
    }

    private Span checked(Act act, String text) {
        if (span.end() > text.length()) {
            throw new Unacceptable("end", "The text ends at " + text.length() + ".");
        }
        if (Boundaries.splitsSurrogate(text, span.start()) || Boundaries.splitsSurrogate(text, span.end())) {
            throw new Unacceptable("start", "The span splits a character in two.");
        }
        if (!isUnseen() && !span.of(text).equals(exact)) {
            var newest = act.past().event(act.start().base().seq());
            throw new Conflict(exact, span.of(text), newest.actor(), newest.at());
        }
        return span;
    }

    private boolean isUnseen() {
        return exact.isEmpty() && !span.isEmpty();
    }

    /** @param theirs where the words that were put there stand in the draft now */
    private Conflict conflict(Act act, Span theirs) {
        var doing = act.past().event(decidedSince(act, theirs).orElse(act.start().base().seq()));
        return new Conflict(exact, theirs.of(act.draft().text()), doing.actor(), doing.at(), Optional.of(theirs));
    }

    /** The spans of several wordings, each checked, in order of the text. */
    public static List<Span> inDraft(Act act, List<Words> several) {
        return several.stream().map(words -> words.inDraft(act)).sorted().toList();
    }
}
