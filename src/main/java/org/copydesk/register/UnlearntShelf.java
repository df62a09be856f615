package org.copydesk.register;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.audit.DeskShelf;

/** The fixes that were taken back, as the desk's chain must tell of them. */
@ApplicationScoped
class UnlearntShelf implements DeskShelf {
    @Override
    public String collection() {
        return UnlearntFacts.COLLECTION;
    }

    @Override
    public List<UnlearntFacts> stored() {
        return Unlearnt.all().stream().map(UnlearntFacts::of).toList();
    }
}
