package org.copydesk.review;

import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The columns of a {@link CorrectionRow} that a decision or a save changes: to write no others is half of what all cost. */
@Entity
@Table(name = "correction")
public class CorrectionStep {
    @Id
    public String id;
    @Enumerated(EnumType.STRING)
    public CorrectionStatus status;
    public long seq;

    /** What makes {@code after} of {@code before}; empty if more than these columns differs. */
    static Optional<CorrectionStep> between(Correction before, Correction after) {
        if (!before.with(after.status(), after.seq()).equals(after) || !before.absorbedBy().isEmpty()) {
            return Optional.empty();
        }
        var step = new CorrectionStep();
        step.id = after.id();
        step.status = after.status();
        step.seq = after.seq();
        return Optional.of(step);
    }
}
