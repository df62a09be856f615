package org.copydesk.register;

import org.copydesk.audit.Audited;

/**
 * A fix that was taken back, whole.
 *
 * @param id its name in the audit
 * @param replaced what stood in place of {@code wrong}
 */
public record UnlearntFacts(String id, String source, String wrong, String replaced) implements Audited {
    static final String COLLECTION = "unlearnt";

    static UnlearntFacts of(Unlearnt ruling) {
        return new UnlearntFacts(Long.toString(ruling.id), ruling.source, ruling.wrong, ruling.replaced);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }
}
