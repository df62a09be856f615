package org.copydesk.review;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.copydesk.text.Fate;
import org.hibernate.Length;

/** The columns of an {@link AnnotationRow} that a save changes: to write no others is half of what all cost. */
@Entity
@Table(name = "annotation")
public class AnnotationStep {
    @Id
    public String id;
    public int version;
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

    /** What makes {@code after} of {@code before}; empty if more than these columns differs. */
    static Optional<AnnotationStep> between(Annotation before, Annotation after) {
        if (!before.placedAs(after).equals(after)) {
            return Optional.empty();
        }
        var step = new AnnotationStep();
        step.id = after.id();
        step.version = after.version();
        step.fate = after.fate();
        step.place = after.place().orElse(null);
        step.mention = after.quote().mention().orElse(null);
        step.cue = after.quote().cue().orElse(null);
        return Optional.of(step);
    }
}
