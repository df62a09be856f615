package org.copydesk.review;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.hibernate.Length;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Where a {@link DeskFinding} is stored. */
@Entity
@Table(name = "finding")
public class FindingRow extends PanacheEntityBase {
    @Id
    public String id;
    @Column(name = "article_id")
    public long articleId;
    public int version;
    @Convert(converter = PlaceColumn.class)
    @Column(length = Length.LONG32)
    public Place place;
    public String rule;
    @Enumerated(EnumType.STRING)
    public ErrorCategory category;
    @Enumerated(EnumType.STRING)
    public Severity severity;
    public String message;
    @Convert(converter = WordsColumn.class)
    @Column(length = Length.LONG32)
    public List<String> suggestions;
    public double confidence;
    public String defect;
    public String prefix;
    public String suffix;
    @Enumerated(EnumType.STRING)
    public FindingStatus status;

    /** The findings of an article's current version, gone ones included. */
    public static List<DeskFinding> of(long articleId, int version) {
        return FindingRow.<FindingRow>list("articleId = ?1 and version = ?2 order by id", articleId, version)
                .stream()
                .map(FindingRow::value)
                .toList();
    }

    public static FindingRow of(long articleId, DeskFinding value) {
        var row = new FindingRow();
        row.id = value.id();
        row.articleId = articleId;
        row.version = value.version();
        row.place = value.place();
        row.rule = value.rule();
        row.category = value.category();
        row.severity = value.severity();
        row.message = value.message();
        row.suggestions = value.suggestions();
        row.confidence = value.confidence();
        row.defect = value.defect();
        row.prefix = value.prefix();
        row.suffix = value.suffix();
        row.status = value.status();
        return row;
    }

    public DeskFinding value() {
        return new DeskFinding(id, version, place, rule, category, severity, message, suggestions, confidence, defect, prefix,
                suffix,
                status);
    }
}
