package org.copydesk.ingest;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Copy that the demo desk receives, and the acts then done to it: one JSON object a line. */
@Entity
@Immutable
@Table(name = "demo_copy")
public class DemoCopy extends PanacheEntityBase {
    @Id
    public int position;
    public String source;
    public String language;
    public String slug;
    @Column(name = "minutes_ago")
    public int minutesAgo;
    @Column(name = "media_type")
    public String mediaType;
    @Column(length = Length.LONG32)
    public String body;
    @Column(length = Length.LONG32)
    public String reference;
    @Column(name = "reference_language")
    public String referenceLanguage;
    @Column(length = Length.LONG32)
    public String acts;

    public static List<DemoCopy> inOrder() {
        return list("order by position");
    }
}
