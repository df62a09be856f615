package org.copydesk.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Somebody who works at the desk. Who is no longer active cannot sign in, but stays, because the audit names them. */
@Entity
@Table(name = "editor")
public class Editor extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String username;
    @Column(name = "display_name")
    public String displayName;
    @Column(name = "password_hash")
    public String passwordHash;
    @Enumerated(EnumType.STRING)
    public Role role;
    public boolean active = true;

    public static Editor of(String username, String displayName, String password, Role role) {
        var editor = new Editor();
        editor.username = username;
        editor.displayName = displayName;
        editor.role = role;
        editor.give(password);
        return editor;
    }

    /** Gives the editor this password in place of the one before. */
    public void give(String password) {
        passwordHash = BcryptUtil.bcryptHash(password);
    }

    /** Who signs in as {@code username} and may. */
    public static Optional<Editor> named(String username) {
        return find("username = ?1 and active", username).firstResultOptional();
    }

    /** What everybody is called, by sign-in name; also those who have left. */
    public static Map<String, String> displayNames() {
        return Editor.<Editor>streamAll().collect(Collectors.toMap(editor -> editor.username, editor -> editor.displayName));
    }

    /** All who can sign in, by display name. */
    public static List<Editor> everyone() {
        return list("active order by displayName");
    }

    /** All who ever could sign in: first those who still can, by display name. */
    static List<Editor> withThoseWhoLeft() {
        return list("order by active desc, displayName");
    }

    /** Whether somebody other than {@code editor} manages people. */
    static boolean anotherAdminThan(Editor editor) {
        return count("role = ?1 and active and id <> ?2", Role.ADMIN, editor.id) > 0;
    }

    boolean isAdmin() {
        return active && role == Role.ADMIN;
    }
}
