package org.copydesk.security;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.elytron.security.common.BcryptUtil;

/** The people whom a demo desk offers to visitors: those whose password still is their sign-in name. Empty on a real desk. */
@ApplicationScoped
public class DemoPeople {

    /** Somebody to sign in as; the password is the sign-in name. */
    public record DemoPerson(String username, String name, Role role) {}

    private final boolean demo;
    /** bcrypt is slow on purpose: whether a hash is that of the name is found out once. */
    private final Map<String, Boolean> open = new ConcurrentHashMap<>();

    DemoPeople(@ConfigProperty(name = "copydesk.demo") boolean demo) {
        this.demo = demo;
    }

    /** Them, in the order of their roles. */
    @Transactional
    public List<DemoPerson> list() {
        return demo
                ? Editor.everyone()
                        .stream()
                        .filter(this::isOpen)
                        .sorted((a, b) -> a.role.compareTo(b.role))
                        .map(editor -> new DemoPerson(editor.username, editor.displayName, editor.role))
                        .toList()
                : List.of();
    }

    private boolean isOpen(Editor editor) {
        return open.computeIfAbsent(editor.passwordHash, hash -> BcryptUtil.matches(editor.username, hash));
    }
}
