package org.copydesk.register;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A fix that editors accepted in copy from a source, and how often. */
@Entity
@Table(name = "learnt_fix")
public class LearntFix extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String source;
    public String wrong;
    public String replaced;
    public String category;
    public int times;

    /** The fixes learnt from one source, the most frequent first. */
    public static List<LearntFix> from(String source) {
        return list("source = ?1 order by times desc, wrong, replaced", source);
    }
}
