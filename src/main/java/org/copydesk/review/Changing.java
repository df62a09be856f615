package org.copydesk.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.text.Edit;
import org.copydesk.text.Span;

/** Makes corrections of a draft within an act: guards quotes, absorbs what is touched, refuses what cannot stand in a text. */
public final class Changing {
    private final Act act;

    public Changing(Act act) {
        this.act = act;
    }

    /**
     * Accepted corrections that make these changes of the draft.
     *
     * @param wishes by the span of the draft that each is to change; none touching another
     * @throws QuoteGuarded if one changes quoted words and does not say how
     */
    public void accept(Map<Span, Wish> wishes) {
        var sorted = new LinkedHashMap<Edit, Wish>();
        wishes.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            check(entry.getKey(), entry.getValue());
            sorted.put(new Edit(entry.getKey(), entry.getValue().replacement()), entry.getValue());
        });
        act.draft().rebase(List.copyOf(sorted.keySet())).forEach(rebased -> accept(rebased, label(rebased, sorted)));
    }

    /** A correction that waits for another's decision; it changes nothing yet. */
    public void propose(Span span, Wish wish) {
        check(span, wish);
        var rebased = act.draft().rebase(List.of(new Edit(span, wish.replacement()))).get(0);
        propose(rebased, wish);
    }

    /** A change of the version that waits for another's decision. */
    public void propose(Rebased rebased, Wish wish) {
        act.put(made(rebased, wish, CorrectionStatus.PROPOSED));
    }

    /** A change of the version, accepted; what it takes the place of is absorbed. */
    public void accept(Rebased rebased, Wish wish) {
        if (rebased.changesNothing()) {
            rebased.absorbed().forEach(c -> act.put(c.with(CorrectionStatus.REJECTED, act.seq())));
            return;
        }
        var correction = made(rebased, wish, CorrectionStatus.ACCEPTED);
        rebased.absorbed().forEach(c -> act.put(c.absorbedBy(correction.id(), act.seq())));
        act.put(correction);
    }

    /** A correction that was not chosen: it changes nothing, and is kept so that it can still be accepted. */
    public void setAside(Span span, Wish wish) {
        check(span, wish);
        var rebased = act.draft().rebase(List.of(new Edit(span, wish.replacement()))).get(0);
        if (!rebased.changesNothing()) {
            act.put(made(rebased, wish, CorrectionStatus.REJECTED));
        }
    }

    private void check(Span span, Wish wish) {
        Texts.check("replacement", wish.replacement());
        Texts.check("reason", wish.reason());
        if (span.isEmpty() && wish.replacement().isEmpty()) {
            throw new Unacceptable("replacement", "There is nothing to take away and nothing to put in.");
        }
        if (wish.inQuote() == InQuote.OUTSIDE && wish.rule().isEmpty()) {
            Guard.quoteAround(act, span).ifPresent(quoted -> {
                throw new QuoteGuarded(quoted);
            });
        }
    }

    private static Wish label(Rebased rebased, Map<Edit, Wish> wishes) {
        return rebased.edits().stream().map(wishes::get).max(Comparator.comparing(Wish::severity)).orElseThrow();
    }

    private Correction made(Rebased rebased, Wish wish, CorrectionStatus status) {
        return new Correction(act.newId(), act.now().version(), rebased.span().start(), rebased.span().end(), rebased.exact(),
                rebased.replacement(), wish.category(), wish.severity(), wish.reason(), wish.rule(), act.actor().name(), status,
                wish.inQuote(), wish.finding(), "", act.seq());
    }
}
