package org.copydesk.ingest;

import java.util.List;
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

/** Where chiefs say in which language a source's copy is; each act is an event on the desk's chain. */
@ApplicationScoped
public class SourceDesk {
    private static final int LONGEST_SOURCE = 200;

    private final DeskEvents events;

    SourceDesk(DeskEvents events) {
        this.events = events;
    }

    /** The sources whose language is told, by name. */
    @Transactional
    public List<SourceFacts> list() {
        return SourceLanguage.all().stream().map(SourceLanguage::facts).toList();
    }

    /**
     * Tells the language of a source's copy to come.
     *
     * @throws Unacceptable if no source is named, or the language is no tag
     */
    @Transactional
    public void tell(String source, String language, Actor actor) {
        if (Texts.check("name", source, LONGEST_SOURCE).isBlank()) {
            throw new Unacceptable("name", "Say which source.");
        }
        if (!language.strip().matches("[A-Za-z0-9-]{2,35}")) {
            throw new Unacceptable("tag", "Give a language tag such as en or pt-BR.");
        }
        var chain = DeskChain.locked();
        var known = SourceLanguage.of(source.strip());
        var before = known.map(SourceLanguage::facts);
        var row = known.orElseGet(SourceLanguage::new);
        row.source = source.strip();
        row.language = language.strip();
        row.persist();
        record(chain, actor, "tell-source", before, Optional.of(row.facts()));
    }

    /** Leaves the language of a source's copy to the copy. */
    @Transactional
    public void forget(long id, Actor actor) {
        var chain = DeskChain.locked();
        var row = SourceLanguage.<SourceLanguage>findByIdOptional(id).orElseThrow(() -> new Missing("This source"));
        var before = row.facts();
        row.delete();
        record(chain, actor, "forget-source", Optional.of(before), Optional.empty());
    }

    private void record(DeskChain chain, Actor actor, String act, Optional<SourceFacts> before, Optional<SourceFacts> after) {
        events.record(chain, actor, act, new Change(before.map(facts -> facts), after.map(facts -> facts)));
    }
}
