package org.copydesk.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.elytron.security.common.BcryptUtil;

/** The people of import.sql whom a demo desk offers to visitors, as long as their password is their sign-in name. */
@ApplicationScoped
public class DemoPeople {

    /** Somebody to sign in as; the password is the sign-in name. */
    public record DemoPerson(String username, String name, Role role) {}

    private static final Set<String> THEM = Set.of("reader", "editor", "editor2", "chief", "admin");

    private final boolean demo;
    /** bcrypt is slow on purpose: whether a hash is that of the name is found out once. */
    private final Map<String, Boolean> open = new ConcurrentHashMap<>();

    DemoPeople(@ConfigProperty(name = "copydesk.demo") boolean demo) {
        this.demo = demo;
    }

    /** Them, in the order of their roles; nobody on a real desk. */
    @Transactional
    public List<DemoPerson> list() {
        return demo
                ? Editor.everyone()
                        .stream()
                        .filter(editor -> THEM.contains(editor.username) && isOpen(editor))
                        .sorted((a, b) -> a.role.compareTo(b.role))
                        .map(editor -> new DemoPerson(editor.username, editor.displayName, editor.role))
                        .toList()
                : List.of();
    }

    private boolean isOpen(Editor editor) {
        return open.computeIfAbsent(editor.passwordHash, hash -> BcryptUtil.matches(editor.username, hash));
    }
}
