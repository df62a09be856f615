package org.copydesk.security;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Who a name and a password stand for: from the sign-in page, and from programs with HTTP Basic. */
@ApplicationScoped
class PasswordIdentity implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    private final Passwords passwords;
    private final SessionSeal seal;

    PasswordIdentity(Passwords passwords, SessionSeal seal) {
        this.passwords = passwords;
        this.seal = seal;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(UsernamePasswordAuthenticationRequest request,
            AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request));
    }

    private SecurityIdentity identity(UsernamePasswordAuthenticationRequest request) {
        var routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        var verdict = passwords.verify(request.getUsername(), new String(request.getPassword().getPassword()),
                routing.request().remoteAddress().hostAddress());
        verdict.pause().ifPresent(pause -> askToWait(routing, pause));
        verdict.editor()
                .filter(editor -> !ApiPaths.isOne(routing.normalizedPath()))
                .ifPresent(editor -> seal.open(routing, editor));
        return verdict.editor().map(Identities::of).orElseThrow(() -> new AuthenticationFailedException("wrong password"));
    }

    /** The framework knows one page for a failed sign-in; this sends those who have to wait to its other face. */
    private static void askToWait(RoutingContext routing, Duration pause) {
        TooManyTries.mark(routing, pause);
        if (!ApiPaths.isOne(routing.normalizedPath())) {
            routing.addHeadersEndHandler(
                    sent -> routing.response().headers().set(HttpHeaders.LOCATION, "/sign-in?failed=wait"));
        }
    }
}
