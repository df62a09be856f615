package org.copydesk.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * How programs sign in, on {@link ApiPaths} alone (application.properties chooses it by path): HTTP Basic or an access token as
 * Bearer. It answers 401 and never redirects; a session counts for nothing here.
 */
@ApplicationScoped
class ApiSignIn implements HttpAuthenticationMechanism {
    /** The name by which application.properties chooses this mechanism. */
    private static final String NAME = "api";
    private static final String CHALLENGE = "Basic realm=\"Copydesk\", charset=\"UTF-8\"";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager providers) {
        var header = routing.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return Uni.createFrom().nullItem();
        }
        routing.put(HttpAuthenticationMechanism.class.getName(), this);
        return request(header)
                .map(request -> providers.authenticate(HttpSecurityUtils.setRoutingContextAttribute(request, routing)))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException("unreadable credentials")));
    }

    private static Optional<AuthenticationRequest> request(String header) {
        int blank = header.indexOf(' ');
        var credentials = header.substring(blank + 1).strip();
        return switch (header.substring(0, Math.max(blank, 0)).toLowerCase(Locale.ROOT)) {
            case "basic" -> basic(credentials);
            case "bearer" -> Optional.of(new TokenAuthenticationRequest(new TokenCredential(credentials, "bearer")));
            default -> Optional.empty();
        };
    }

    private static Optional<AuthenticationRequest> basic(String credentials) {
        try {
            var pair = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new UsernamePasswordAuthenticationRequest(pair.substring(0, colon),
                            new PasswordCredential(pair.substring(colon + 1).toCharArray())));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        return Uni.createFrom().item(new ChallengeData(401, HttpHeaderNames.WWW_AUTHENTICATE, CHALLENGE));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext routing) {
        long wait = TooManyTries.seconds(routing);
        if (wait > 0) {
            routing.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            ApiRefusal.send(routing, 429, "Too many tries",
                    "Too many tries to sign in failed. Try again in " + wait + " seconds.");
        } else {
            routing.response().putHeader(HttpHeaderNames.WWW_AUTHENTICATE, CHALLENGE);
            ApiRefusal.send(routing, 401, "Sign in first", "The name, password or token is not right.");
        }
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(UsernamePasswordAuthenticationRequest.class, TokenAuthenticationRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext routing) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, NAME, NAME));
    }
}
