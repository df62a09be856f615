package org.copydesk.article;

import org.copydesk.audit.Audited;

/**
 * What received copy says of itself, as the audit keeps it; what it does not say is empty.
 *
 * @param published UTC with milliseconds
 */
public record OriginalClaims(String guid, String issue, String link, String published) implements Audited {
    public static final String COLLECTION = "claims";

    @Override
    public String collection() {
        return COLLECTION;
    }

    /** An article has one at most. */
    @Override
    public String id() {
        return "claims";
    }
}
