package org.copydesk.review;

import org.copydesk.text.Fate;

/**
 * Quotes that editors stand by follow the words that name their speaker: who confirmed a quote of “G” because that is printed
 * means, once it is corrected, whoever is printed there then. A speaker who was named otherwise than printed stays.
 */
final class Credits {
    private final Act act;

    Credits(Act act) {
        this.act = act;
    }

    /** Names the speakers anew whose mention the act corrected. A quote that the act itself decided about is left as decided. */
    void follow() {
        boolean sameWords = act.draft().text().equals(act.start().draft().text());
        // A save that brings other words brings those of another version or of the source: it mends no name.
        if (sameWords || act.summary().isPresent()) {
            return;
        }
        act.now()
                .annotations()
                .stream()
                .filter(quote -> quote.status() == AnnotationStatus.CONFIRMED && !quote.quote().speaker().isEmpty())
                .filter(quote -> act.start().snapshot().annotation(quote.id()).map(quote::equals).orElse(false))
                .toList()
                .forEach(this::follow);
    }

    private void follow(Annotation quote) {
        var facts = quote.quote();
        var before = facts.mention().map(mention -> printed(act.start().draft(), mention)).orElse("");
        var now = facts.mention().map(mention -> printed(act.draft(), mention)).orElse("");
        if (facts.speaker().equals(before) && !now.isEmpty() && !now.equals(before)) {
            act.put(quote.quoting(facts.spokenBy(facts.mention(), now), quote.author(), act.seq()));
        }
    }

    private static String printed(Draft draft, Place mention) {
        var mapped = draft.map(mention);
        return mapped.fate() == Fate.ORPHANED ? "" : mapped.span().of(draft.text());
    }
}
