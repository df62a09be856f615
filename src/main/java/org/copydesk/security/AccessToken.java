package org.copydesk.security;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.copydesk.audit.Canonical;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A personal access token: with it a program acts as its owner. Only the SHA-256 of its 256 random bits is kept. */
@Entity
@Table(name = "access_token")
public class AccessToken extends PanacheEntityBase {
    /** Tells what a leaked string is. */
    private static final String PREFIX = "copydesk_";
    private static final int BYTES = 32;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @Column(name = "editor_id")
    public long editorId;
    public String label;
    public String hash;
    @Column(name = "created_at")
    public Instant createdAt;

    static AccessToken of(Editor owner, String label, String secret, Instant at) {
        var token = new AccessToken();
        token.editorId = owner.id;
        token.label = label;
        token.hash = Canonical.sha256(secret);
        token.createdAt = at;
        return token;
    }

    static String newSecret() {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** The editor for whom {@code secret} speaks, if they may still sign in. */
    static Optional<Editor> owner(String secret) {
        return Editor
                .<Editor>find("active and id = (select t.editorId from AccessToken t where t.hash = ?1)",
                        Canonical.sha256(secret))
                .firstResultOptional();
    }

    static List<AccessToken> of(Editor owner) {
        return list("editorId = ?1 order by createdAt desc, id desc", owner.id);
    }
}
