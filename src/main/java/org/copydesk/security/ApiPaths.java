package org.copydesk.security;

import java.util.List;

/** The addresses for programs. They know no session, no form token and no redirect (docs/security.md). */
public final class ApiPaths {
    private static final List<String> ROOTS = List.of("/api", "/annotations");

    private ApiPaths() {}

    /** Whether {@code path}, normalised, is one of theirs. */
    public static boolean isOne(String path) {
        return ROOTS.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }
}
