package org.copydesk.register;

import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A term as the desk words it; the avoided wordings are parted by semicolons. */
@Entity
public class Term extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String preferred;
    public String avoided;
    public String note;

    public static List<Term> all() {
        return list("order by preferred");
    }

    /** The avoided wordings one by one. */
    public List<String> avoidedWordings() {
        return Arrays.stream(avoided.split(";")).map(String::strip).filter(wording -> !wording.isEmpty()).toList();
    }
}
