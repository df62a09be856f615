package org.copydesk.web.review;

import java.util.Optional;

import org.copydesk.text.Span;

/**
 * A form being filled in.
 *
 * @param thing what it is about: the id of a card, {@code p3} for a paragraph, {@link #PICKED} for words just picked
 * @param picked those words, in the draft; empty where something known is spoken of
 */
public record Filling(String thing, Panel panel, Fault fault, Optional<Span> picked) {
    static final String PICKED = "picked";

    /** A form about something that has a card or is a paragraph. */
    static Filling of(String thing, Panel panel) {
        return new Filling(thing, panel, Fault.NONE, Optional.empty());
    }

    /** A form about words just picked. */
    static Filling of(Span picked, Panel panel) {
        return new Filling(PICKED, panel, Fault.NONE, Optional.of(picked));
    }

    /** Whether {@code draft} has the words that were picked, so that the form can be shown beside them. */
    boolean fits(String draft) {
        return picked.map(span -> span.end() <= draft.length()).orElse(true);
    }

    /** The same form, told what is wrong with it. */
    Filling faulted(Fault wrong) {
        return new Filling(thing, panel, wrong, picked);
    }

    /** The form that rewrites a paragraph, with what the visitor made of it so far. */
    Filling rewriting(String text) {
        var changed = panel.asRewrite().map(form -> (Panel) new RewriteForm(form.span(), text, form.words(), form.orphans()));
        return new Filling(thing, changed.orElse(panel), fault, picked);
    }

    /** Something else to fill in, in the same place. */
    Filling asking(Panel question) {
        return new Filling(thing, question, Fault.NONE, picked);
    }
}
