package org.copydesk.security;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.copydesk.article.Missing;
import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.audit.Actor;
import org.copydesk.audit.Change;
import org.copydesk.audit.DeskChain;
import org.copydesk.audit.DeskEvents;

/** Where editors make and revoke their own access tokens; each act is an event on the desk's chain. */
@ApplicationScoped
public class TokenDesk {
    private final DeskEvents events;
    private final Clock clock;

    public TokenDesk(DeskEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** The tokens of {@code actor}, newest first. */
    @Transactional
    public List<TokenFacts> of(Actor actor) {
        var owner = owner(actor);
        return AccessToken.of(owner).stream().map(token -> TokenFacts.of(token, owner)).toList();
    }

    /**
     * Makes a token for {@code actor}.
     *
     * @param label what it is for, so that it can be told from others later
     * @return the token itself, which is told this once and never again
     */
    @Transactional
    public String make(String label, Actor actor) {
        if (Texts.check("label", label, 200).isBlank()) {
            throw new Unacceptable("label", "Say what it is for.");
        }
        var chain = DeskChain.locked();
        var owner = owner(actor);
        var secret = AccessToken.newSecret();
        var token = AccessToken.of(owner, label.strip(), secret, now());
        token.persist();
        events.record(chain, actor, "make-token", new Change(Optional.empty(), Optional.of(TokenFacts.of(token, owner))));
        return secret;
    }

    /** Makes a token of {@code actor}'s worthless. */
    @Transactional
    public void revoke(long id, Actor actor) {
        var chain = DeskChain.locked();
        var owner = owner(actor);
        var token = AccessToken.<AccessToken>find("id = ?1 and editorId = ?2", id, owner.id)
                .firstResultOptional()
                .orElseThrow(() -> new Missing("This token"));
        var facts = TokenFacts.of(token, owner);
        token.delete();
        events.record(chain, actor, "revoke-token", new Change(Optional.of(facts), Optional.empty()));
    }

    private static Editor owner(Actor actor) {
        return Editor.named(actor.name()).orElseThrow(() -> new Missing("Nobody called " + actor.name()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
