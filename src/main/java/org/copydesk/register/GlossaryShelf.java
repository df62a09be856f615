package org.copydesk.register;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.audit.DeskShelf;

/** The glossary as the desk's chain must tell of it. */
@ApplicationScoped
class GlossaryShelf implements DeskShelf {

    @Override
    public String collection() {
        return TermFacts.COLLECTION;
    }

    @Override
    public List<TermFacts> stored() {
        return Term.all().stream().map(TermFacts::of).toList();
    }
}
