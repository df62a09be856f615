package org.copydesk.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** Editors as the framework knows them. */
public final class Identities {
    /** The attribute that holds the name people call the editor by. */
    public static final String DISPLAY_NAME = "display-name";

    private Identities() {}

    /** The identity of {@code editor}: their role and those that it includes. */
    static SecurityIdentity of(Editor editor) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(editor.username))
                .addAttribute(DISPLAY_NAME, editor.displayName)
                .addRoles(Arrays.stream(Role.values())
                        .filter(included -> included.compareTo(editor.role) <= 0)
                        .map(included -> included.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()))
                .build();
    }

    /** The identity of a session whose owner may no longer sign in: nobody's, so that the sign-in page opens for them. */
    static SecurityIdentity nobody(String username) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(username)).setAnonymous(true).build();
    }
}
