package org.copydesk.article;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.copydesk.audit.Canonical;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The bytes as received, kept for ever and never changed. */
@Entity
@Immutable
@Table(name = "original")
public class Original extends PanacheEntityBase {
    /** In UTF-16 code units: longer ones would not fit an index of PostgreSQL together with the source's name. */
    private static final int LONGEST_GUID = 400;
    @Id
    @Column(name = "article_id")
    public long articleId;
    public String source;
    public String sha256;
    @Column(name = "media_type")
    public String mediaType;
    public String charset;
    @Column(name = "file_name")
    public String fileName;
    @Column(length = Length.LONG32)
    public byte[] content;
    /** The article's name at its source; empty where it gives none. */
    public String guid;
    /** The source's own number of this version; empty where it counts none. */
    public String issue;
    /** Where it stands on the web; empty where unknown. */
    public String link;
    /** When the source published it; null where it does not say. */
    public Instant published;

    /** The name at the source as it is stored: very long ones by their SHA-256. */
    public static String guid(String written) {
        return written.length() <= LONGEST_GUID ? written : "sha256:" + Canonical.sha256(written);
    }

    /** What it says of itself; nothing where it says none of it. */
    public Optional<OriginalClaims> claims() {
        var claims = new OriginalClaims(guid, issue, link, published == null ? "" : Canonical.time(published));
        return Optional.of(claims).filter(said -> !said.equals(new OriginalClaims("", "", "", "")));
    }

    /** The article that the same bytes from the same source made before. */
    public static Optional<Long> sameAs(String source, String sha256) {
        return find("select o.articleId from Original o where o.source = ?1 and o.sha256 = ?2", source, sha256)
                .project(Long.class)
                .firstResultOptional();
    }
}
