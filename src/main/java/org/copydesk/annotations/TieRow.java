package org.copydesk.annotations;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** An annotation or correction of an article that something from outside became. */
@Entity
@Table(name = "web_annotation_tie")
public class TieRow extends PanacheEntityBase {
    @Id
    public String thing;
    @Column(name = "web_annotation_id")
    public long annotationId;
    @Column(name = "article_id")
    public long articleId;
    /** The article's event in which that became what the document says; later ones are the desk's own changes. */
    public long seq;

    static TieRow of(long annotationId, long articleId, String thing, long seq) {
        var tie = new TieRow();
        tie.annotationId = annotationId;
        tie.articleId = articleId;
        tie.thing = thing;
        tie.seq = seq;
        return tie;
    }

    /** All of them. */
    static List<Tie> all() {
        return find("select t.thing, w.name, t.articleId, t.seq from TieRow t join WebAnnotationRow w on w.id = t.annotationId")
                .project(Tie.class)
                .list();
    }

    Tie value(WebAnnotationRow row) {
        return new Tie(thing, row.name, articleId, seq);
    }

    static List<TieRow> of(long annotationId) {
        return list("annotationId = ?1 order by thing", annotationId);
    }
}
