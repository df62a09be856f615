package org.copydesk.web;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.copydesk.audit.Actor;
import org.copydesk.security.Identities;
import org.copydesk.security.Role;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;

/** Who looks at the page, for templates ({@code {inject:visitor.name}}) and for the acts that pages do in their name. */
@Named
@RequestScoped
public class Visitor {
    /** Where quarkus-rest-csrf keeps the token of the request. */
    private static final String FORM_TOKEN = "csrf_token";

    private final SecurityIdentity identity;
    private final RoutingContext routing;

    Visitor(SecurityIdentity identity, RoutingContext routing) {
        this.identity = identity;
        this.routing = routing;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The sign-in name; empty for nobody. */
    public String getUsername() {
        return isSignedIn() ? identity.getPrincipal().getName() : "";
    }

    /** The name that people use; empty for nobody. */
    public String getName() {
        return Optional.ofNullable(identity.<String>getAttribute(Identities.DISPLAY_NAME)).orElseGet(this::getUsername);
    }

    /** The highest role, in words. */
    public String getRole() {
        return isManagesPeople() ? "admin" : isDecides() ? "chief" : isEdits() ? "editor" : "reader";
    }

    public boolean isEdits() {
        return identity.hasRole(Role.EDITS);
    }

    public boolean isDecides() {
        return identity.hasRole(Role.DECIDES);
    }

    public boolean isManagesPeople() {
        return identity.hasRole(Role.MANAGES_PEOPLE);
    }

    /** The value of the hidden field that every form carries; empty where a page was made before it was known. */
    public String getFormToken() {
        return Optional.ofNullable(routing.<String>get(FORM_TOKEN)).orElse("");
    }

    /** The same token as htmx sends it: the content of {@code hx-headers}. */
    public String getFormHeader() {
        return "{\"X-CSRF-TOKEN\":\"" + getFormToken() + "\"}";
    }

    /** Whether only a fragment is asked for, by htmx. */
    public boolean isWantsFragment() {
        return "true".equals(routing.request().getHeader("HX-Request"));
    }

    /** The visitor as the doer of an act. */
    public Actor actor() {
        return new Actor(getUsername());
    }
}
