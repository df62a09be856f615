package org.copydesk.article;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.copydesk.audit.Canonical;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A later text of an article from its source, with its bytes as received. Inserted, never updated or deleted. */
@Entity
@Immutable
@Table(name = "reissue")
public class Reissue extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @Column(name = "article_id")
    public long articleId;
    /** 1 for the first that came after the original. */
    public int number;
    public String issue;
    public String sha256;
    @Column(name = "media_type")
    public String mediaType;
    public String charset;
    @Column(name = "file_name")
    public String fileName;
    @Column(length = Length.LONG32)
    public byte[] content;
    /** What was read from the bytes. */
    @Column(length = Length.LONG32)
    public String text;

    /** All of an article, oldest first. */
    public static List<Reissue> of(long articleId) {
        return list("articleId = ?1 order by number", articleId);
    }

    /** The newest of an article; empty if its source sent it once only. */
    public static Optional<Reissue> newest(long articleId) {
        return find("articleId = ?1 order by number desc", articleId).firstResultOptional();
    }

    /** What the audit keeps of it. */
    public ReissueFacts facts() {
        return new ReissueFacts(number, issue, Canonical.sha256(content), Canonical.sha256(text), mediaType, charset, fileName);
    }
}
