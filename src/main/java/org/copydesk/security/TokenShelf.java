package org.copydesk.security;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.audit.DeskShelf;

/** The access tokens as the desk's chain must tell of them. */
@ApplicationScoped
class TokenShelf implements DeskShelf {

    @Override
    public String collection() {
        return TokenFacts.COLLECTION;
    }

    @Override
    public List<TokenFacts> stored() {
        return Editor.withThoseWhoLeft()
                .stream()
                .flatMap(owner -> AccessToken.of(owner).stream().map(token -> TokenFacts.of(token, owner)))
                .toList();
    }
}
