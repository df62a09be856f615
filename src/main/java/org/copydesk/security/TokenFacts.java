package org.copydesk.security;

import java.time.Instant;

import org.copydesk.audit.Audited;
import org.copydesk.audit.Canonical;

/** What can be told of an access token: all but the token. {@code createdAt} is UTC with milliseconds. */
public record TokenFacts(String id, String owner, String label, String createdAt) implements Audited {

    static TokenFacts of(AccessToken token, Editor owner) {
        return new TokenFacts(Long.toString(token.id), owner.username, token.label, Canonical.time(token.createdAt));
    }

    /** When it was made. */
    public Instant madeAt() {
        return Instant.parse(createdAt);
    }

    @Override
    public String collection() {
        return "tokens";
    }
}
