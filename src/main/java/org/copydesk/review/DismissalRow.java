package org.copydesk.review;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.Length;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Where a {@link Dismissal} is stored. */
@Entity
@Table(name = "dismissal")
public class DismissalRow extends PanacheEntityBase {
    @Id
    public String id;
    /** The article in whose review it was decided, whatever its scope. */
    @Column(name = "article_id")
    public long articleId;
    @Enumerated(EnumType.STRING)
    public Scope scope;
    public String source;
    public String rule;
    @Column(length = Length.LONG32)
    public String exact;
    public String prefix;
    public String suffix;
    public String author;
    public long seq;

    /** The dismissals decided in one article. */
    public static List<Dismissal> of(long articleId) {
        return DismissalRow.<DismissalRow>list("articleId = ?1 order by id", articleId)
                .stream()
                .map(DismissalRow::value)
                .toList();
    }

    /** The dismissals decided elsewhere that reach into {@code source}'s copy. */
    public static List<Dismissal> reaching(String source, long besidesArticle) {
        return DismissalRow.<DismissalRow>list("articleId <> ?1 and (scope = ?2 or scope = ?3 and source = ?4) order by id",
                besidesArticle, Scope.DESK, Scope.SOURCE, source).stream().map(DismissalRow::value).toList();
    }

    /** The dismissals that reach beyond their article, by source and then newest first; those for the whole desk first. */
    static List<DismissalRow> farReaching() {
        return list("scope <> ?1 order by scope, source, articleId desc, seq desc", Scope.ARTICLE);
    }

    public static DismissalRow of(long articleId, Dismissal value) {
        var row = new DismissalRow();
        row.id = value.id();
        row.articleId = articleId;
        row.scope = value.scope();
        row.source = value.source();
        row.rule = value.rule();
        row.exact = value.exact();
        row.prefix = value.prefix();
        row.suffix = value.suffix();
        row.author = value.author();
        row.seq = value.seq();
        return row;
    }

    public Dismissal value() {
        return new Dismissal(id, scope, source, rule, exact, prefix, suffix, author, seq);
    }
}
