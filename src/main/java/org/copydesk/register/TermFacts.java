package org.copydesk.register;

import java.util.List;

import org.copydesk.audit.Audited;

/**
 * A term of the glossary, whole.
 *
 * @param id its name in the audit; empty for one that is not there yet
 * @param avoided wordings that the desk does not want for it
 */
public record TermFacts(String id, String preferred, List<String> avoided, String note) implements Audited {
    static final String COLLECTION = "glossary";

    public TermFacts {
        avoided = List.copyOf(avoided);
    }

    static TermFacts of(Term term) {
        return new TermFacts(Long.toString(term.id), term.preferred, term.avoidedWordings(), term.note);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }
}
