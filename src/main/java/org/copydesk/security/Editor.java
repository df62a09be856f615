package org.copydesk.security;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

import org.hibernate.annotations.SQLRestriction;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;

/** Somebody who works at the desk. Who is no longer active cannot sign in, but stays, because the audit names them. */
@Entity
@Table(name = "editor")
@UserDefinition
@SQLRestriction("active")
public class Editor extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @Username
    public String username;
    @Column(name = "display_name")
    public String displayName;
    @Password
    @Column(name = "password_hash")
    public String passwordHash;
    @Enumerated(EnumType.STRING)
    public Role role;
    public boolean active = true;

    public static Editor of(String username, String displayName, String password, Role role) {
        var editor = new Editor();
        editor.username = username;
        editor.displayName = displayName;
        editor.passwordHash = BcryptUtil.bcryptHash(password);
        editor.role = role;
        return editor;
    }

    public static Optional<Editor> named(String username) {
        return find("username", username).firstResultOptional();
    }

    /** What everybody is called, by sign-in name; also those who have left. */
    @SuppressWarnings("unchecked")
    public static Map<String, String> displayNames() {
        List<Object[]> rows = getEntityManager().createNativeQuery("select username, display_name from editor").getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** All who can sign in, by display name. */
    public static List<Editor> everyone() {
        return list("order by displayName");
    }

    /** The role and those that it includes, as the framework asks for them. */
    @Roles
    public String roles() {
        return Arrays.stream(Role.values())
                .filter(included -> included.compareTo(role) <= 0)
                .map(included -> included.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }
}
