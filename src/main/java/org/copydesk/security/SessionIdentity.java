package org.copydesk.security;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;

/** Who a session stands for, looked up on each request: a changed role, a new password or a lock-out holds at once, on every node. */
@ApplicationScoped
class SessionIdentity implements IdentityProvider<TrustedAuthenticationRequest> {

    private final SessionSeal seal;

    SessionIdentity(SessionSeal seal) {
        this.seal = seal;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        var routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        return context.runBlocking(() -> QuarkusTransaction.requiringNew()
                .call(() -> Editor.named(request.getPrincipal()).filter(editor -> seal.holds(routing, editor)))
                .map(Identities::of)
                .orElseGet(() -> Identities.nobody(request.getPrincipal())));
    }
}
