package org.copydesk.review;

import org.copydesk.audit.Audited;

/** What the audit keeps of a version: not its text, which replay must give again, but the SHA-256 of it. */
public record SavedVersion(int number, String sha256, int words, String summary) implements Audited {
    public static final String COLLECTION = "versions";

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public String id() {
        return Integer.toString(number);
    }
}
