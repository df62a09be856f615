package org.copydesk.review;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.copydesk.quotes.QuoteKind;
import org.copydesk.text.Fate;
import org.hibernate.Length;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Where an {@link Annotation} is stored. */
@Entity
@Table(name = "annotation")
public class AnnotationRow extends PanacheEntityBase {
    @Id
    public String id;
    @Column(name = "article_id")
    public long articleId;
    public int version;
    @Enumerated(EnumType.STRING)
    public AnnotationKind kind;
    @Enumerated(EnumType.STRING)
    public AnnotationStatus status;
    @Enumerated(EnumType.STRING)
    public Fate fate;
    @Convert(converter = PlaceColumn.class)
    @Column(length = Length.LONG32)
    public Place place;
    @Convert(converter = PlaceColumn.class)
    @Column(length = Length.LONG32)
    public Place mention;
    @Convert(converter = PlaceColumn.class)
    @Column(length = Length.LONG32)
    public Place cue;
    @Enumerated(EnumType.STRING)
    @Column(name = "quote_kind")
    public QuoteKind quoteKind;
    public int utterance;
    public boolean closed;
    public boolean translated;
    public String speaker;
    @Convert(converter = WordsColumn.class)
    @Column(length = Length.LONG32)
    public List<String> candidates;
    @Column(length = Length.LONG32)
    public String body;
    public double confidence;
    public String why;
    public String author;
    public long seq;

    /** All annotations of an article, orphans included. */
    public static List<Annotation> of(long articleId) {
        return AnnotationRow.<AnnotationRow>list("articleId = ?1 order by id", articleId)
                .stream()
                .map(AnnotationRow::value)
                .toList();
    }

    public static AnnotationRow of(long articleId, Annotation value) {
        var row = new AnnotationRow();
        row.id = value.id();
        row.articleId = articleId;
        row.version = value.version();
        row.kind = value.kind();
        row.status = value.status();
        row.fate = value.fate();
        row.place = value.place().orElse(null);
        row.tell(value.quote());
        row.body = value.body();
        row.author = value.author();
        row.seq = value.seq();
        return row;
    }

    private void tell(QuoteFacts quote) {
        mention = quote.mention().orElse(null);
        cue = quote.cue().orElse(null);
        quoteKind = quote.kind();
        utterance = quote.utterance();
        closed = quote.closed();
        translated = quote.translated();
        speaker = quote.speaker();
        candidates = quote.candidates();
        confidence = quote.confidence();
        why = quote.why();
    }

    public Annotation value() {
        var quote = new QuoteFacts(quoteKind, utterance, closed, translated, Optional.ofNullable(mention),
                Optional.ofNullable(cue),
                speaker, candidates, confidence, why);
        return new Annotation(id, version, kind, status, fate, Optional.ofNullable(place), quote, body, author, seq);
    }
}
