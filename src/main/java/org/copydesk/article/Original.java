package org.copydesk.article;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The bytes as received, kept for ever and never changed. */
@Entity
@Immutable
@Table(name = "original")
public class Original extends PanacheEntityBase {
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

    /** The article that the same bytes from the same source made before. */
    public static Optional<Long> sameAs(String source, String sha256) {
        return find("select o.articleId from Original o where o.source = ?1 and o.sha256 = ?2", source, sha256)
                .project(Long.class)
                .firstResultOptional();
    }
}
