package org.copydesk.article;

import org.copydesk.audit.Audited;

/** What the audit keeps of the bytes as received: not the bytes, but the SHA-256 that they must have. */
public record OriginalBytes(String sha256, String mediaType, String charset, String fileName) implements Audited {
    public static final String COLLECTION = "original";

    @Override
    public String collection() {
        return COLLECTION;
    }

    /** An article has exactly one. */
    @Override
    public String id() {
        return "original";
    }
}
