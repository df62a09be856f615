package org.copydesk.register;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;

/** A person or institution that the desk knows. */
@Entity
public class Person extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String name;
    public String title;
    public boolean institution;
    public String note;

    public static List<Person> everyone() {
        return list("order by name");
    }

    public static Optional<Person> named(String name) {
        return find("name", name).firstResultOptional();
    }
}
