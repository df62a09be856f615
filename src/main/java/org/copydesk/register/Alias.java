package org.copydesk.register;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Another form of a name in the register; {@code source} says whose copy brought it, where that matters. */
@Entity
public class Alias extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @Column(name = "person_id")
    public long personId;
    public String form;
    @Enumerated(EnumType.STRING)
    public AliasKind kind;
    public String source;

    public static List<Alias> everyone() {
        return list("order by personId, kind, form");
    }

    public static List<Alias> ofPerson(long personId) {
        return list("personId = ?1 order by kind, form", personId);
    }
}
