package org.copydesk.review;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Mark;
import org.copydesk.mqm.Severity;
import org.hibernate.Length;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Where a {@link Correction} is stored. */
@Entity
@Table(name = "correction")
public class CorrectionRow extends PanacheEntityBase {
    @Id
    public String id;
    @Column(name = "article_id")
    public long articleId;
    public int version;
    @Column(name = "span_start")
    public int start;
    @Column(name = "span_end")
    public int end;
    @Column(length = Length.LONG32)
    public String exact;
    @Column(length = Length.LONG32)
    public String replacement;
    @Enumerated(EnumType.STRING)
    public ErrorCategory category;
    @Enumerated(EnumType.STRING)
    public Severity severity;
    public String reason;
    public String rule;
    public String author;
    @Enumerated(EnumType.STRING)
    public CorrectionStatus status;
    @Enumerated(EnumType.STRING)
    @Column(name = "in_quote")
    public InQuote inQuote;
    public String finding;
    @Column(name = "absorbed_by")
    public String absorbedBy;
    public long seq;

    /** The corrections made to one version of an article, in order of the text. */
    public static List<Correction> of(long articleId, int version) {
        return CorrectionRow.<CorrectionRow>list("articleId = ?1 and version = ?2 order by start, end, id", articleId, version)
                .stream()
                .map(CorrectionRow::value)
                .toList();
    }

    /** The corrections that became part of the versions after {@code from} up to {@code to}, by version, then in order of the text. */
    public static List<Correction> saved(long articleId, int from, int to) {
        return CorrectionRow.<CorrectionRow>list(
                "articleId = ?1 and version >= ?2 and version < ?3 and status = ?4 order by version, start, end", articleId,
                from, to,
                CorrectionStatus.SAVED).stream().map(CorrectionRow::value).toList();
    }

    /** What the corrections that became part of versions up to {@code version} mended. */
    public static Earlier earlier(long articleId, int version) {
        var mended = Panache.getEntityManager()
                .createQuery(
                        "select c.category, c.severity, count(*), sum(case when c.rule = '' then c.end - c.start else 0 end) "
                                + "from CorrectionRow c where c.articleId = :article and c.version < :version and c.status = :saved "
                                + "group by c.category, c.severity",
                        Mended.class)
                .setParameter("article", articleId)
                .setParameter("version", version)
                .setParameter("saved", CorrectionStatus.SAVED)
                .getResultList();
        return mended.stream().map(Mended::earlier).reduce(Earlier.NOTHING, Earlier::and);
    }

    /** How many corrections of one kind there were, and how much of it persons took away. */
    private record Mended(ErrorCategory category, Severity severity, Long count, Long touched) {

        Earlier earlier() {
            return new Earlier(touched.intValue(), count * new Mark(category, severity).penalty());
        }
    }

    /** Every correction ever made to an article. */
    public static List<Correction> all(long articleId) {
        return CorrectionRow.<CorrectionRow>list("articleId = ?1 order by version, start, end, id", articleId)
                .stream()
                .map(CorrectionRow::value)
                .toList();
    }

    public static CorrectionRow of(long articleId, Correction value) {
        var row = new CorrectionRow();
        row.id = value.id();
        row.articleId = articleId;
        row.version = value.version();
        row.start = value.start();
        row.end = value.end();
        row.exact = value.exact();
        row.replacement = value.replacement();
        row.category = value.category();
        row.severity = value.severity();
        row.reason = value.reason();
        row.rule = value.rule();
        row.author = value.author();
        row.status = value.status();
        row.inQuote = value.inQuote();
        row.finding = value.finding();
        row.absorbedBy = value.absorbedBy();
        row.seq = value.seq();
        return row;
    }

    public Correction value() {
        return new Correction(id, version, start, end, exact, replacement, category, severity, reason, rule, author, status,
                inQuote,
                finding, absorbedBy, seq);
    }
}
