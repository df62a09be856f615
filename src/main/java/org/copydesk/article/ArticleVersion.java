package org.copydesk.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** An immutable, numbered text of an article. Inserted, never updated or deleted. Number 0 is the decoded original. */
@Entity
@Immutable
@Table(name = "article_version")
public class ArticleVersion extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @Column(name = "article_id")
    public long articleId;
    public int number;
    @Column(length = Length.LONG32)
    public String text;
    public String sha256;
    public String actor;
    public Instant at;
    public String summary;
    public int words;
    /** The number of the event that made it. */
    public long seq;

    /** A version as lists show it, without its text. */
    public record Row(int number, String actor, Instant at, String summary, int words, long seq) {}

    public static Optional<ArticleVersion> of(long articleId, int number) {
        return find("articleId = ?1 and number = ?2", articleId, number).firstResultOptional();
    }

    /** The text of a version that must be there. */
    public static String textOf(long articleId, int number) {
        return find("select v.text from ArticleVersion v where v.articleId = ?1 and v.number = ?2", articleId, number)
                .project(String.class)
                .firstResult();
    }

    /** All versions of an article, oldest first. */
    public static List<ArticleVersion> all(long articleId) {
        return list("articleId = ?1 order by number", articleId);
    }

    /** The versions with a number above {@code after}, oldest first, at most {@code limit}. */
    public static List<Row> rows(long articleId, int after, int limit) {
        return find("articleId = ?1 and number > ?2 order by number", articleId, after).page(0, limit)
                .project(Row.class)
                .list();
    }
}
