package org.copydesk.presence;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That somebody looks at an article: a row that expires, so that it is told on any node. */
@Entity
@Table(name = "presence")
@IdClass(Presence.Key.class)
public class Presence extends PanacheEntityBase {

    /** Who looks at what. */
    public record Key(Long articleId, String username) implements Serializable {}

    @Id
    @Column(name = "article_id")
    public Long articleId;
    @Id
    public String username;
    public Instant at;

    /** All who were seen at an article after {@code moment}, by name. */
    static List<Presence> since(long articleId, Instant moment) {
        return list("articleId = ?1 and at > ?2 order by username", articleId, moment);
    }
}
