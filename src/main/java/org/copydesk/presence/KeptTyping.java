package org.copydesk.presence;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.Length;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What somebody has typed into a form of an article and not sent: beside the article, not audited, a row that expires. */
@Entity
@Table(name = "kept_typing")
@IdClass(KeptTyping.Key.class)
public class KeptTyping extends PanacheEntityBase {

    /** Whose typing in which form. */
    public record Key(Long articleId, String username, String field) implements Serializable {}

    @Id
    @Column(name = "article_id")
    public Long articleId;
    @Id
    public String username;
    @Id
    public String field;
    @Column(length = Length.LONG32)
    public String text;
    public Instant at;

    /** All that somebody typed at an article after {@code moment}, oldest first. */
    static List<KeptTyping> since(long articleId, String username, Instant moment) {
        return list("articleId = ?1 and username = ?2 and at > ?3 order by at, field", articleId, username, moment);
    }
}
