package org.copydesk.ingest;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The language of a source's copy, where neither the copy nor whoever brings it says one. */
@Entity
@Table(name = "source_language")
public class SourceLanguage extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String source;
    /** A BCP 47 tag. */
    public String language;

    static Optional<SourceLanguage> of(String source) {
        return find("source", source).firstResultOptional();
    }

    /** All, by source. */
    static List<SourceLanguage> all() {
        return list("order by source");
    }

    SourceFacts facts() {
        return new SourceFacts(Long.toString(id), source, language);
    }
}
