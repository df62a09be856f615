package org.copydesk.security;

import java.time.Instant;

import org.copydesk.audit.Audited;
import org.copydesk.audit.Canonical;

/**
 * What can be told of an access token: all but the token.
 *
 * @param createdAt UTC with milliseconds
 * @param mark the SHA-256 of what is stored of the token: it proves which one was made, and lets nobody in
 */
public record TokenFacts(String id, String owner, String label, String createdAt, String mark) implements Audited {
    static final String COLLECTION = "tokens";

    static TokenFacts of(AccessToken token, Editor owner) {
        return new TokenFacts(Long.toString(token.id), owner.username, token.label, Canonical.time(token.createdAt),
                Canonical.sha256(token.hash));
    }

    /** When it was made. */
    public Instant madeAt() {
        return Instant.parse(createdAt);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }
}
