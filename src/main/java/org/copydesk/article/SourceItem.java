package org.copydesk.article;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Which article the name that a source gives its copy stands for. One row for each name, so that two cannot become two articles. */
@Entity
@Immutable
@Table(name = "source_item")
public class SourceItem extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String source;
    /** As {@link Original#guid(String)} writes it. */
    public String guid;
    @Column(name = "article_id")
    public long articleId;

    /** Writes down that {@code source}'s name {@code guid} stands for an article. */
    public static void name(String source, String guid, long articleId) {
        var item = new SourceItem();
        item.source = source;
        item.guid = guid;
        item.articleId = articleId;
        item.persist();
    }

    /** The article that {@code source} calls {@code guid}. */
    public static Optional<Long> articleOf(String source, String guid) {
        return find("select i.articleId from SourceItem i where i.source = ?1 and i.guid = ?2", source, guid)
                .project(Long.class)
                .firstResultOptional();
    }
}
