package org.copydesk.annotations;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.audit.DeskChain;
import org.copydesk.audit.DeskShelf;

/** What of the articles came from outside, as the annotations' chain must tell of it. */
@ApplicationScoped
class TieShelf implements DeskShelf {

    @Override
    public String chain() {
        return DeskChain.ANNOTATIONS;
    }

    @Override
    public String collection() {
        return Tie.COLLECTION;
    }

    @Override
    public List<Tie> stored() {
        return TieRow.all();
    }
}
