package org.copydesk.annotations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.Length;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What came by the annotation protocol, as it came. A removed one keeps its row, so that its name is never given again. */
@Entity
@Table(name = "web_annotation")
public class WebAnnotationRow extends PanacheEntityBase {
    /** Listed: not removed, and what it became on the desk, if anything, is still there. */
    private static final String LISTED = "removed = false and kind = 'ANNOTATION' and (not exists (select 1 from TieRow t where t.annotationId = w.id)"
            + " or exists (select 1 from TieRow t where t.annotationId = w.id"
            + " and (exists (select 1 from AnnotationRow a where a.id = t.thing) or exists (select 1 from CorrectionRow c where c.id = t.thing))))";

    /** What a document is. */
    public enum Kind {
        ANNOTATION, COLLECTION
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String name;
    @Enumerated(EnumType.STRING)
    public Kind kind;
    @Column(length = Length.LONG32)
    public String document;
    public String author;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "changed_at")
    public Instant changedAt;
    public int version;
    public boolean removed;

    static Optional<WebAnnotationRow> named(String name) {
        return find("name", name).firstResultOptional();
    }

    /** How many are listed. */
    static long countListed() {
        return count("from WebAnnotationRow w where " + LISTED);
    }

    /** The listed ones, newest first, without the first {@code skip}. */
    static List<WebAnnotationRow> listed(long skip, int limit) {
        return find("from WebAnnotationRow w where " + LISTED + " order by w.id desc").range((int) skip, (int) skip + limit - 1)
                .list();
    }

    /** The listed ones that speak of an article of ours, newest first. */
    static List<WebAnnotationRow> listedOf(long article) {
        return list("from WebAnnotationRow w where " + LISTED
                + " and exists (select 1 from TieRow t where t.annotationId = w.id and t.articleId = ?1) order by w.id desc",
                article);
    }

    WebAnnotation value() {
        return new WebAnnotation(name, kind, document, author, version);
    }
}
