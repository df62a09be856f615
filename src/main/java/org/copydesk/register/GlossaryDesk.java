package org.copydesk.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.copydesk.article.Missing;
import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.audit.Actor;
import org.copydesk.audit.Change;
import org.copydesk.audit.DeskChain;
import org.copydesk.audit.DeskEvents;

/** Where the glossary is kept. Each act is an event on the desk's chain, by which the engines know that it has changed. */
@ApplicationScoped
public class GlossaryDesk {
    private static final int LONGEST_WORDING = 300;
    private static final int LONGEST_TEXT = 2000;

    private final DeskEvents events;

    public GlossaryDesk(DeskEvents events) {
        this.events = events;
    }

    /** The terms that hold {@code words}, wanted or avoided, whatever their case; all for an empty string. In order. */
    @Transactional
    public List<TermFacts> find(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return Term.all()
                .stream()
                .map(TermFacts::of)
                .filter(facts -> (facts.preferred() + '\n' + String.join("\n", facts.avoided())).toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    /** @throws Missing if there is none with this id */
    @Transactional
    public TermFacts get(long id) {
        return TermFacts.of(term(id));
    }

    /** @throws Unacceptable if the wording is empty, a text too long, or the wanted wording is among the avoided */
    @Transactional
    public void add(TermFacts wish, Actor actor) {
        var chain = DeskChain.locked();
        check(wish);
        var term = new Term();
        write(wish, term);
        record(chain, actor, "add-term", Optional.empty(), Optional.of(TermFacts.of(term)));
    }

    /** @throws Unacceptable as {@link #add} */
    @Transactional
    public void change(long id, TermFacts wish, Actor actor) {
        var chain = DeskChain.locked();
        var term = term(id);
        var before = TermFacts.of(term);
        check(wish);
        write(wish, term);
        var after = TermFacts.of(term);
        if (!after.equals(before)) {
            record(chain, actor, "change-term", Optional.of(before), Optional.of(after));
        }
    }

    /** Takes a term out of the glossary. */
    @Transactional
    public void remove(long id, Actor actor) {
        var chain = DeskChain.locked();
        var term = term(id);
        var before = TermFacts.of(term);
        term.delete();
        record(chain, actor, "remove-term", Optional.of(before), Optional.empty());
    }

    private static Term term(long id) {
        return Term.<Term>findByIdOptional(id).orElseThrow(() -> new Missing("Entry " + id + " of the glossary"));
    }

    private static void check(TermFacts wish) {
        Texts.check("preferred", wish.preferred(), LONGEST_WORDING);
        Texts.check("avoided", avoided(wish), LONGEST_TEXT);
        Texts.check("note", wish.note(), LONGEST_TEXT);
        if (wish.preferred().isBlank()) {
            throw new Unacceptable("preferred", "Give the wording that the desk wants.");
        }
        if (wish.avoided().stream().anyMatch(wording -> wording.strip().equals(wish.preferred().strip()))) {
            throw new Unacceptable("avoided", "The wanted wording cannot be avoided as well.");
        }
        if (wish.avoided().stream().anyMatch(wording -> wording.contains(";"))) {
            throw new Unacceptable("avoided", "A wording cannot hold a semicolon.");
        }
    }

    private static String avoided(TermFacts wish) {
        return String.join("; ", wish.avoided().stream().map(String::strip).filter(wording -> !wording.isEmpty()).toList());
    }

    private static void write(TermFacts wish, Term term) {
        term.preferred = wish.preferred().strip();
        term.avoided = avoided(wish);
        term.note = wish.note().strip();
        term.persist();
    }

    private void record(DeskChain chain, Actor actor, String act, Optional<TermFacts> before, Optional<TermFacts> after) {
        events.record(chain, actor, act, new Change(before.map(facts -> facts), after.map(facts -> facts)));
    }
}
