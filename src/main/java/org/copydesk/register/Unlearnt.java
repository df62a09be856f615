package org.copydesk.register;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A fix that was learnt from a source and taken back: it is offered no more. */
@Entity
public class Unlearnt extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String source;
    public String wrong;
    public String replaced;

    static List<Unlearnt> all() {
        return list("order by id");
    }

    /** The ruling on {@code fix}; empty where it is offered. */
    static Optional<Unlearnt> of(LearntFix fix) {
        return find("source = ?1 and wrong = ?2 and replaced = ?3", fix.source, fix.wrong, fix.replaced).firstResultOptional();
    }
}
