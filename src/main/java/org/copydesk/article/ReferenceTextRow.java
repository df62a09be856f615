package org.copydesk.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.Length;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Where an article's reference text is stored. */
@Entity
@Table(name = "reference_text")
public class ReferenceTextRow extends PanacheEntityBase {
    @Id
    @Column(name = "article_id")
    public long articleId;
    @Column(length = Length.LONG32)
    public String text;
    public String language;

    public static ReferenceTextRow of(long articleId, ReferenceText reference) {
        var row = new ReferenceTextRow();
        row.articleId = articleId;
        row.text = reference.text();
        row.language = reference.language();
        return row;
    }

    public ReferenceText value() {
        return new ReferenceText(text, language);
    }
}
